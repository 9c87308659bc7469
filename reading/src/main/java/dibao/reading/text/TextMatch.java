package dibao.reading.text;

/** Looks whether words stand at a place of a text, without making strings of it. */
public final class TextMatch {

  private TextMatch() {}

  /** Whether the word begins at the offset, which may lie outside the text. */
  public static boolean at(CharSequence text, int offset, String word) {
    if (offset < 0 || offset + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(offset + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter or digit that is no Chinese character stands at the offset. */
  public static boolean isLatin(CharSequence text, int offset) {
    return offset >= 0
        && offset < text.length()
        && text.charAt(offset) < 0x250
        && Character.isLetterOrDigit(text.charAt(offset));
  }

  /** Where the word first stands wholly between the offsets, or -1. */
  public static int find(CharSequence text, String word, int from, int to) {
    for (int i = from; i + word.length() <= to; i++) {
      if (at(text, i, word)) {
        return i;
      }
    }
    return -1;
  }
}
