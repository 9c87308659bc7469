package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.reading.text.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statistic that an article states, with its words and where they stand.
 *
 * @param address its stable part of the address {@code /observations/…}
 * @param quote the words, white space removed
 * @param span where they stand in the article's title, line feed and body
 * @param parts where {@code value}, {@code period}, {@code area} and {@code indicator} stand; those
 *     that come from the context are absent
 * @param attribution who says so, as the text names it
 * @param confidence from 0 to 1
 * @param rule the rules that read it, joined by {@code /}
 * @param article where it stands
 */
public record ObservationView(
    String address,
    String quote,
    Span span,
    Map<String, Span> parts,
    Statement says,
    @Nullable String attribution,
    double confidence,
    String rule,
    Standing standing,
    Place article) {

  public ObservationView {
    parts = Map.copyOf(parts);
  }

  /** Who stands behind an observation. */
  public enum Standing {
    MACHINE,
    CONFIRMED,
    CORRECTED,
    ADDED,
    REJECTED
  }

  /** The article that states it. */
  public record Place(
      long id,
      String address,
      int number,
      String title,
      @Nullable String source,
      @Nullable LocalDate date,
      String issueAddress,
      String periodical,
      String issueLabel) {

    /** Its page. */
    public String path() {
      return "/articles/" + dibao.desk.web.Visit.encoded(address);
    }
  }

  /** Its page. */
  public String path() {
    return "/observations/" + dibao.desk.web.Visit.encoded(address);
  }

  /** Where the number stands in the article's body; negative in the title. */
  public int bodyStart() {
    return value().start() - article.title().length() - 1;
  }

  /** The character after the number in the article's body. */
  public int bodyEnd() {
    return value().end() - article.title().length() - 1;
  }

  /** Where the number stands. */
  public Span value() {
    return parts.getOrDefault("value", span);
  }
}
