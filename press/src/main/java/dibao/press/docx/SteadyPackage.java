package dibao.press.docx;

import dibao.press.Zip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes an Office package anew so that its bytes depend on what is in it alone: entries in the
 * order of their names behind the list of content types, without times, workbooks within it too.
 */
final class SteadyPackage {

  private static final String TYPES = "[Content_Types].xml";

  private SteadyPackage() {}

  static byte[] of(byte[] file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), steady(entry.getName(), in.readAllBytes()));
      }
    }
    Zip zip = new Zip().add(TYPES, Objects.requireNonNull(entries.remove(TYPES), TYPES));
    entries.forEach(zip::add);
    return zip.finish();
  }

  private static byte[] steady(String name, byte[] content) throws IOException {
    if (name.endsWith(".xlsx")) {
      return of(content);
    }
    return name.equals("docProps/core.xml") ? undated(content) : content;
  }

  /** A workbook inside a file says when it was made; the file itself says the day. */
  private static byte[] undated(byte[] core) {
    String text = new String(core, StandardCharsets.UTF_8);
    if (text.contains("<dc:title>")) {
      return core;
    }
    return text.replaceAll(
            "(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*", "2000-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
