package dibao.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes by which files are known. */
final class Signature {

  private static final Map<String, String> REFUSED = new LinkedHashMap<>();

  static {
    REFUSED.put("\u00d0\u00cf\u0011\u00e0", "是 Word 97–2003（.doc）或 WPS 旧格式");
    REFUSED.put("{\\rtf", "是 RTF 格式");
    REFUSED.put("\u0089PNG", "是 PNG 图片");
    REFUSED.put("\u00ff\u00d8\u00ff", "是 JPEG 图片");
    REFUSED.put("GIF8", "是 GIF 图片");
    REFUSED.put("BM6", "是 BMP 图片");
    REFUSED.put("II*\0", "是 TIFF 图片");
    REFUSED.put("MM\0*", "是 TIFF 图片");
    REFUSED.put("Rar!", "是 RAR 压缩包");
    REFUSED.put("7z\u00bc\u00af", "是 7z 压缩包");
    REFUSED.put("\u001f\u008b", "是 gzip 压缩包");
    REFUSED.put("MZ", "是可执行程序");
    REFUSED.put("\u007fELF", "是可执行程序");
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

  /** What a file that cannot be read is; null for others. */
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
