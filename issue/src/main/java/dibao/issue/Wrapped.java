package dibao.issue;

/** Joins lines of one paragraph: no blank beside a Han character or mark, one between words. */
final class Wrapped {

  private static final int HAN_AND_MARKS = 0x2E80;

  private Wrapped() {}

  static void append(StringBuilder text, String line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      boolean wide = wide(text.charAt(text.length() - 1)) || wide(line.charAt(0));
      text.append(wide ? "" : " ");
    }
    text.append(line);
  }

  private static boolean wide(char letter) {
    return letter >= HAN_AND_MARKS || "“”‘’…—·".indexOf(letter) >= 0;
  }
}
