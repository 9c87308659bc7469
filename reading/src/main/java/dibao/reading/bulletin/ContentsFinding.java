package dibao.reading.bulletin;

import dibao.reading.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place where the contents and the body disagree.
 *
 * @param reason for an editor, in either language
 * @param line the line of the contents, or of the article that the contents lack
 * @param page its page, 0 where there are none
 * @param listed the title or page as the contents have it
 * @param printed the title or page as the body has it
 */
public record ContentsFinding(
    Kind kind,
    Wording reason,
    int line,
    int page,
    @Nullable String listed,
    @Nullable String printed) {

  /** How they disagree. */
  public enum Kind {
    /** The body's title is another. */
    TITLE_DIFFERS,
    /** No article has the title that is listed. */
    ARTICLE_MISSING,
    /** An article is not listed in contents that list nearly all. */
    ENTRY_MISSING,
    /** The article stands on another page. */
    PAGE_DIFFERS,
    /** The contents list nothing of a column, or only a part of the articles. */
    SELECTION
  }
}
