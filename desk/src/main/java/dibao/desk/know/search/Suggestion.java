package dibao.desk.know.search;

import org.jspecify.annotations.Nullable;

/**
 * What a reader may be about to type.
 *
 * @param text what is shown and, for a word, searched for
 * @param address the page that it leads to; null for a word
 */
public record Suggestion(Kind kind, String text, @Nullable String address) {

  /** What is suggested. */
  public enum Kind {
    WORD,
    COLUMN,
    SOURCE,
    ARTICLE
  }
}
