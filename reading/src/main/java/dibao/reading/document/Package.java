package dibao.reading.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file that are read, unpacked within limits. */
final class Package {

  private static final int BUFFER = 1 << 16;
  private static final int MOST_PARTS = 20_000;

  private final Map<String, byte[]> parts = new HashMap<>();

  private Package() {}

  static Package open(byte[] bytes, String name, Limits limits) throws UnreadableException {
    Package opened = new Package();
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw new UnreadableException(name, "zip.parts", MOST_PARTS);
        }
        if (isWanted(entry.getName())) {
          opened.parts.put(entry.getName(), unpack(zip, entry.getName(), name, limits));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(name, "zip.damaged");
    }
    return opened;
  }

  private static boolean isWanted(String part) {
    return part.equals("word/document.xml")
        || part.equals("word/styles.xml")
        || part.equals("word/numbering.xml")
        || part.equals("docProps/core.xml");
  }

  private static byte[] unpack(InputStream in, String part, String name, Limits limits)
      throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (out.size() + read > limits.unpackedBytes()) {
        throw new UnreadableException(name, "zip.bomb", part, limits.unpackedBytes() >> 20);
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  byte @Nullable [] part(String path) {
    return parts.get(path);
  }
}
