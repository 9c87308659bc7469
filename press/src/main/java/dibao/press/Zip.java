package dibao.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes depend on its contents alone: every entry has the same time. */
public final class Zip {

  /**
   * 1980-01-01, the first moment that a zip file can name, in local time as the format wants it.
   */
  private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /** An entry that is not compressed, as the first of an e-book must be. */
  public Zip stored(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    return add(entry, content);
  }

  public Zip add(String name, String text) {
    return add(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
  }

  public Zip add(String name, byte[] content) {
    return add(new ZipEntry(name), content);
  }

  private Zip add(ZipEntry entry, byte[] content) {
    try {
      entry.setTimeLocal(TIME);
      out.putNextEntry(entry);
      out.write(content);
      out.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + entry.getName(), e);
    }
  }

  public byte[] finish() {
    try {
      out.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("finishing the zip file", e);
    }
  }
}
