package dibao.desk.gather;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What bytes are: told by their first bytes, and by the name only where these say nothing. */
final class MediaType {

  /** How many of the first bytes are looked at. */
  static final int HEAD = 4096;

  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private MediaType() {}

  static String of(byte[] head, String name) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.contains("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return ends(name, ".docx") ? DOCX : "application/zip";
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "application/msword";
    }
    return text(start, name);
  }

  private static String text(String start, String name) {
    if (ends(name, ".md") || ends(name, ".markdown")) {
      return "text/markdown";
    }
    if (ends(name, ".htm") || ends(name, ".html")) {
      return "text/html";
    }
    if (ends(name, ".jsonl")) {
      return "application/jsonl";
    }
    boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    return wide || start.indexOf('\0') < 0 ? "text/plain" : "application/octet-stream";
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
