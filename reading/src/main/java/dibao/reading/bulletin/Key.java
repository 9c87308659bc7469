package dibao.reading.bulletin;

/** The letters and digits of a line, in one form: what two printings of a title have in common. */
final class Key {

  private static final double LEAST = 0.5;

  private Key() {}

  static String of(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= '\u4e00' && character <= '\u9fff') {
        key.append(character);
        continue;
      }
      char half = character >= '！' && character <= '～' ? (char) (character - 0xfee0) : character;
      if (Character.isLetterOrDigit(half) || half == '%' || half == '+') {
        key.append(Character.toLowerCase(half));
      }
    }
    return key.toString();
  }

  /** No more pairs than this can be common: a character that b lacks is in no such pair. */
  private static int most(String a, String b) {
    long others = 0;
    for (int i = 0; i < b.length(); i++) {
      others |= 1L << b.charAt(i);
    }
    int most = Math.min(a.length(), b.length()) - 1;
    int pairs = 0;
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs += (others >> a.charAt(i) & others >> a.charAt(i + 1) & 1) != 0 ? 1 : 0;
    }
    return Math.min(most, pairs);
  }

  /**
   * How alike two keys are, from 0 to 1, by their pairs of characters (Dice); 0 for less than a
   * half.
   */
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    if (most(a, b) * 2.0 / (a.length() + b.length() - 2) < LEAST) {
      return 0;
    }
    int common = 0;
    boolean[] used = new boolean[b.length()];
    for (int i = 0; i + 1 < a.length(); i++) {
      for (int j = 0; j + 1 < b.length(); j++) {
        if (!used[j] && a.charAt(i) == b.charAt(j) && a.charAt(i + 1) == b.charAt(j + 1)) {
          used[j] = true;
          common++;
          break;
        }
      }
    }
    return 2.0 * common / (a.length() + b.length() - 2);
  }
}
