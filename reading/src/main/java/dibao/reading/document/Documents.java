package dibao.reading.document;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens files: recognises what a file is by its bytes, and reads it. Free of state. */
public final class Documents {

  private Documents() {}

  /**
   * Reads a file.
   *
   * @param encoding the encoding of a text, null to recognise it
   * @throws UnreadableException when the bytes are of no known kind, damaged, or beyond the limits
   */
  public static Document read(byte[] bytes, String name, @Nullable Charset encoding, Limits limits)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(name, "文件是空的", "请检查文件是否完整保存");
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return ReadDocx.read(bytes, name, limits);
    }
    if (startsWith(bytes, "%PDF")) {
      return ReadPdf.read(bytes, name, limits);
    }
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    Document plain = ReadText.read(name, text, List.of());
    return ReadMarkdown.isMarkdown(plain, name) ? ReadMarkdown.read(plain) : plain;
  }

  private static boolean startsWith(byte[] bytes, String signature) {
    for (int i = 0; i < signature.length(); i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
