package dibao.press.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a content stream. Numbers have at most three decimals. */
final class Operators {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);

  byte[] bytes() {
    return out.toByteArray();
  }

  /** An operator after its numbers. */
  Operators op(String operator, double... numbers) {
    for (double number : numbers) {
      number(number);
    }
    return raw(operator).raw("\n");
  }

  Operators raw(String words) {
    for (int i = 0; i < words.length(); i++) {
      out.write(words.charAt(i));
    }
    return this;
  }

  Operators number(double number) {
    long thousandths = Math.round(number * 1000);
    if (thousandths < 0) {
      out.write('-');
      thousandths = -thousandths;
    }
    raw(Long.toString(thousandths / 1000));
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      out.write('.');
      for (int digit = 100; rest > 0; digit /= 10) {
        out.write('0' + rest / digit);
        rest %= digit;
      }
    }
    out.write(' ');
    return this;
  }

  /** Four hexadecimal digits. */
  Operators hex(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.write(HEX[code >> shift & 0xF]);
    }
    return this;
  }

  Operators colour(int colour, String operator) {
    return op(
        operator,
        (colour >> 16 & 0xFF) / 255.0,
        (colour >> 8 & 0xFF) / 255.0,
        (colour & 0xFF) / 255.0);
  }
}
