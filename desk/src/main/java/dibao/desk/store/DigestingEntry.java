package dibao.desk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One entry of a zip that is being written, which counts and hashes what goes into it. */
final class DigestingEntry extends OutputStream {

  private final String path;
  private final ZipOutputStream zip;
  private final MessageDigest digest = sha256();
  private long bytes;

  private DigestingEntry(String path, ZipOutputStream zip) {
    this.path = path;
    this.zip = zip;
  }

  static DigestingEntry begin(String path, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    return new DigestingEntry(path, zip);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int from, int length) throws IOException {
    zip.write(buffer, from, length);
    digest.update(buffer, from, length);
    bytes += length;
  }

  /** Ends the entry, not the zip. */
  Manifest.Entry end() throws IOException {
    zip.closeEntry();
    return new Manifest.Entry(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
