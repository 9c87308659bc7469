package dibao.desk.know.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index takes it.
 *
 * @param address its stable part of the address {@code /articles/…}
 * @param section the name of its column
 * @param source where it comes from, as printed
 * @param sources each of the sources by its own name
 * @param year the year to filter by; null when neither article nor issue has one
 * @param date the day to order by
 * @param body paragraphs joined by line feeds
 * @param changed when the archive last changed it, in milliseconds since 1970
 */
public record IndexedArticle(
    long id,
    long issueId,
    String address,
    String title,
    @Nullable String section,
    @Nullable String source,
    List<String> sources,
    String issueAddress,
    String issueLabel,
    @Nullable Integer year,
    @Nullable LocalDate date,
    String body,
    long changed) {

  public IndexedArticle {
    sources = List.copyOf(sources);
  }
}
