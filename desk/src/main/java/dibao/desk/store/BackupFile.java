package dibao.desk.store;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was found whole: all that its manifest names is there, to the byte. */
public final class BackupFile implements Closeable {

  private static final long LONGEST_MANIFEST = 1L << 30;

  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** A file is no backup, or not whole; the message says what is wrong with it. */
  public static final class DamagedException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1;

    DamagedException(String message) {
      super(message);
    }
  }

  /**
   * Opens a backup and reads all of it once.
   *
   * @throws DamagedException when it is none, or was changed after it was made
   */
  public static BackupFile open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      Manifest manifest = manifest(zip);
      for (Manifest.Entry entry : manifest.files()) {
        verify(entry, zip);
      }
      return new BackupFile(zip, manifest);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null || entry.getSize() > LONGEST_MANIFEST) {
      throw new DamagedException(Manifest.NAME);
    }
    try (InputStream json = zip.getInputStream(entry)) {
      Manifest manifest = JsonMapper.builder().build().readValue(json, Manifest.class);
      if (manifest.format() != Manifest.FORMAT || !manifest.schema().matches("[0-9.]{1,20}")) {
        throw new DamagedException(Manifest.NAME + ": format " + manifest.format());
      }
      return manifest;
    } catch (JacksonException | NullPointerException e) {
      throw new DamagedException(Manifest.NAME);
    }
  }

  private static void verify(Manifest.Entry expected, ZipFile zip) throws IOException {
    boolean known =
        expected.path().matches("tables/[a-z_]{1,60}\\.jsonl")
            || expected.path().equals(Manifest.snapshot(expected.sha256()));
    ZipEntry entry = zip.getEntry(expected.path());
    if (!known || entry == null || entry.getSize() != expected.bytes()) {
      throw new DamagedException(expected.path());
    }
    MessageDigest digest = DigestingEntry.sha256();
    try (InputStream bytes = new DigestInputStream(zip.getInputStream(entry), digest)) {
      bytes.transferTo(java.io.OutputStream.nullOutputStream());
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(expected.sha256())) {
      throw new DamagedException(expected.path());
    }
  }

  /** The number of the last migration of its tables. */
  public String schema() {
    return manifest.schema();
  }

  Manifest manifest() {
    return manifest;
  }

  List<Manifest.Entry> originals() {
    return manifest.files().stream().filter(file -> file.path().startsWith("snapshots/")).toList();
  }

  InputStream bytes(String path) throws IOException {
    return zip.getInputStream(zip.getEntry(path));
  }

  BufferedReader lines(String table) throws IOException {
    return new BufferedReader(
        new InputStreamReader(bytes(Manifest.table(table)), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
