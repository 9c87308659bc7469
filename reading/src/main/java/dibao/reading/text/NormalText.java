package dibao.reading.text;

/**
 * A text as the scanners read it, with the way back to the text as printed.
 *
 * <p>Full-width digits, Latin letters and signs become half-width; blanks that typesetting puts
 * between a digit or Latin letter and a Han character, next to Chinese punctuation, or at random
 * inside numbers and dates are dropped, and so are invisible characters; a thousands comma printed
 * full-width becomes {@code ','}. Line feeds and tabs stay, and so do traditional characters and
 * Chinese punctuation. Linear in the text's length.
 *
 * <p>Spans of mentions found in a normal text count in it; {@link #original(Span)} leads them back.
 */
public final class NormalText implements CharSequence {

  private final CharSequence original;
  private final char[] chars;
  private final int[] origins;
  private final int length;

  NormalText(CharSequence original, char[] chars, int[] origins, int length) {
    this.original = original;
    this.chars = chars;
    this.origins = origins;
    this.length = length;
  }

  public static NormalText of(CharSequence original) {
    return new Normalizing(original, false).run();
  }

  /**
   * Of a headline, a line feed and a body, where no blank between Han characters means anything.
   */
  public static NormalText ofArticle(CharSequence original) {
    return new Normalizing(original, true).run();
  }

  /** The text as it was given. */
  public CharSequence original() {
    return original;
  }

  /** The offset in the original of the character at this offset; the end leads to the end. */
  public int original(int offset) {
    return offset < length ? origins[offset] : original.length();
  }

  /** The run of the original that this run was made of, without blanks dropped at its ends. */
  public Span original(Span span) {
    int start = original(span.start());
    return span.length() == 0
        ? new Span(start, start)
        : new Span(start, origins[span.end() - 1] + 1);
  }

  /**
   * The offset here of the first character that stands at or behind this offset of the original.
   */
  public int normal(int originalOffset) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < originalOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The run here that is left of this run of the original. */
  public Span normal(Span originalSpan) {
    int start = normal(originalSpan.start());
    return new Span(start, Math.max(start, normal(originalSpan.end())));
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int offset) {
    return chars[offset];
  }

  @Override
  public String subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
