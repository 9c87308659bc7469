package dibao.press.type;

import java.util.List;

/**
 * A piece of a line that is never divided: a Han character, a mark, a word, a number.
 *
 * @param kind what it is to its neighbours
 * @param glyphs what is drawn
 * @param offsets where each glyph starts, in points from the box's left edge
 * @param width in points
 * @param splits true where the line may break after it although the word goes on (an address)
 */
record Box(
    Kind kind, List<Glyph> glyphs, double[] offsets, double width, Stretch stretch, Split splits) {

  /** Whether a word goes on after the box. */
  enum Split {
    /** The word ends here. */
    NONE,
    /** After the / of an address. */
    WELCOME,
    /** After another sign of an address. */
    FAIR,
    /** Within a word of an address. */
    POOR,
    /** Anywhere: the word is longer than a line. */
    FORCED
  }

  int first() {
    return glyphs.getFirst().codePoint();
  }

  int last() {
    return glyphs.getLast().codePoint();
  }

  double em() {
    return stretch.manner().size();
  }

  /** True for a word that begins with a letter or digit: it keeps a distance from Han. */
  boolean startsWithLetter() {
    return kind == Kind.LATIN && letter(first());
  }

  boolean endsWithLetter() {
    return kind == Kind.LATIN && (letter(last()) || last() == '%' || last() == '°');
  }

  private static boolean letter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.CURRENCY_SYMBOL;
  }
}
