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
}
