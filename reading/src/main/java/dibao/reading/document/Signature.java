package dibao.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes by which files are known. */
final class Signature {

  private static final Map<String, String> REFUSED = new LinkedHashMap<>();

  static {
    REFUSED.put("\u00d0\u00cf\u0011\u00e0", "kind.doc");
    REFUSED.put("{\\rtf", "kind.rtf");
    REFUSED.put("\u0089PNG", "kind.png");
    REFUSED.put("\u00ff\u00d8\u00ff", "kind.jpeg");
    REFUSED.put("GIF8", "kind.gif");
    REFUSED.put("BM6", "kind.bmp");
    REFUSED.put("II*\0", "kind.tiff");
    REFUSED.put("MM\0*", "kind.tiff");
    REFUSED.put("Rar!", "kind.rar");
    REFUSED.put("7z\u00bc\u00af", "kind.7z");
    REFUSED.put("\u001f\u008b", "kind.gzip");
    REFUSED.put("MZ", "kind.program");
    REFUSED.put("\u007fELF", "kind.program");
  }

  private Signature() {}

  static boolean starts(byte[] bytes, String signature) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The key of the words for what a file is that cannot be read; null for others. */
  static @Nullable String refused(byte[] bytes) {
    for (Map.Entry<String, String> entry : REFUSED.entrySet()) {
      if (starts(bytes, entry.getKey())) {
        return entry.getKey().equals("MZ") && !isProgram(bytes) ? null : entry.getValue();
      }
    }
    return null;
  }

  private static boolean isProgram(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a PDF begins within the first bytes. */
  static boolean isPdf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  static boolean isHtml(byte[] bytes, String name) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(java.util.Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return head.contains("<!doctype html") || head.contains("<html") || named && head.contains("<");
  }
}
