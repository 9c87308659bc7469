package dibao.desk;

import java.lang.Character.UnicodeBlock;

/** How many columns of a terminal characters take: Chinese ones two, marks that combine none. */
final class Width {

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** The beginning of a text that fits, with an ellipsis where something was left out. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      used += of(character);
      if (used > columns) {
        break;
      }
      kept.appendCodePoint(character);
      at += Character.charCount(character);
    }
    return kept.append('…').toString();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** The wide and full-width characters of UAX 11, by their blocks. */
  private static boolean isWide(int character) {
    return character >= 0x1100
        && (character <= 0x115f
            || (character >= 0x2e80 && character <= 0xa4cf && character != 0x303f)
            || (character >= 0xac00 && character <= 0xd7a3)
            || (character >= 0xf900 && character <= 0xfaff)
            || (character >= 0xfe30 && character <= 0xfe6f)
            || (character >= 0xff00 && character <= 0xff60)
            || (character >= 0xffe0 && character <= 0xffe6)
            || (character >= 0x1f300 && character <= 0x1faff)
            || (character >= 0x20000 && character <= 0x3fffd)
            || UnicodeBlock.of(character) == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION);
  }
}
