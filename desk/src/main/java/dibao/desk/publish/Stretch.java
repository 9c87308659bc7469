package dibao.desk.publish;

import org.jspecify.annotations.Nullable;

/**
 * Words in one manner, and where they stand in the article's body. What is known of the body, such
 * as the numbers in it, is laid over a page by these places.
 *
 * @param start the first character in the body; −1 where the words are not part of it
 * @param address where a link leads, or the label of a footnote's mark
 */
public record Stretch(Manner manner, String text, int start, @Nullable String address) {

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
}
