package dibao.press.web;

import java.nio.charset.StandardCharsets;

/** Makes an address as people write it one that HTML and EPUB take (RFC 3986). */
final class WebAddress {

  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

  private WebAddress() {}

  static String encode(String address) {
    StringBuilder out = new StringBuilder();
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || ALLOWED.indexOf(letter) >= 0);
      out.append(plain ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
    }
    return out.toString();
  }
}
