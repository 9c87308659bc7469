package dibao.reading.document;

import java.nio.charset.Charset;
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
      throw new UnreadableException(name, "empty");
    }
    String refused = Signature.refused(bytes);
    if (refused != null) {
      throw new UnreadableException(name, "refused", "@" + refused);
    }
    boolean zip = Signature.starts(bytes, "PK\u0003\u0004");
    boolean pdf = !zip && Signature.isPdf(bytes);
    limits.require(bytes.length, zip || pdf, name);
    if (zip) {
      return ReadDocx.read(bytes, name, limits);
    }
    if (pdf) {
      return ReadPdf.read(bytes, name, limits);
    }
    DecodeText.Decoded decoded = DecodeText.decode(bytes, name, encoding);
    if (Signature.isHtml(bytes, name)) {
      return ReadHtml.read(bytes, name, encoding, decoded);
    }
    Document plain = ReadText.read(name, decoded.text(), decoded.remarks());
    return ReadMarkdown.isMarkdown(plain, name) ? ReadMarkdown.read(plain) : plain;
  }
}
