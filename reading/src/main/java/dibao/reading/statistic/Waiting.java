package dibao.reading.statistic;

import dibao.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lets paragraphs wait whose words can matter only to a next one that begins with 其中: they state no
 * amount and name no day to which stocks are counted. Most prose is so and need not be read.
 */
final class Waiting {

  private final Script script;
  private final boolean tabular;
  private final Words words = Words.standard();
  private @Nullable Span paragraph;

  /**
   * In one article.
   *
   * @param tabular whether it has tables, which take their period from the prose before them
   */
  Waiting(Script script, boolean tabular) {
    this.script = script;
    this.tabular = tabular;
  }

  /** Lets the paragraph wait if it may; the headline never does. */
  boolean waits(int start, int end, boolean headline) {
    boolean may =
        !tabular
            && !headline
            && !script.hasAmount(start, end)
            && !script.hasPoint(start, end)
            && !mayGoOn(start, end);
    paragraph = may ? new Span(start, end) : null;
    return may;
  }

  /** The paragraph that must be read before this one, which goes on from it; null if none. */
  @Nullable Span before(int start, int end) {
    return paragraph != null && mayGoOn(start, end) ? paragraph : null;
  }

  /** Whether the paragraph begins with 其中; where a stop or blank comes first it may. */
  private boolean mayGoOn(int start, int end) {
    Words.Hit hit = words.at(script.text(), start, end);
    return hit == null
        ? !Character.isLetter(script.text().charAt(start))
        : hit.role() == Role.AMONG;
  }
}
