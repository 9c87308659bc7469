package dibao.desk.publish;

import org.jspecify.annotations.Nullable;

/**
 * Words in one manner, and where they stand in the article's body. What is known of the body, such
 * as the numbers in it, is laid over a page by these places.
 *
 * @param start the first character in the body; −1 where the words are not part of it
 * @param address where a link leads, or the label of a footnote's mark
 * @param handle the number that these words are
 */
public record Stretch(
    Manner manner, String text, int start, @Nullable String address, @Nullable Handle handle) {

  Stretch(Manner manner, String text, int start, @Nullable String address) {
    this(manner, text, start, address, null);
  }

  /** How words are set. */
  public enum Manner {
    PLAIN,
    STRONG,
    EMPHASIS,
    LINK,
    NOTE
  }

  /** The character after the last. */
  public int end() {
    return start < 0 ? -1 : start + text.length();
  }

  /** The words from one place in the body to another. */
  Stretch part(int from, int to) {
    return new Stretch(manner, text.substring(from - start, to - start), from, address, handle);
  }

  /** The same words as a handle. */
  Stretch opening(Handle number) {
    return new Stretch(manner, text, start, address, number);
  }
}
