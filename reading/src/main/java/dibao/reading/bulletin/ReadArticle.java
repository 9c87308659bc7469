package dibao.reading.bulletin;

import dibao.issue.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read.
 *
 * @param number its place in the issue, from 1
 * @param section the column's name; null where it stands in none
 * @param source without quotation and title marks; several joined by 、
 * @param compiledBy who selected or edited it
 * @param body paragraphs joined by {@code \n}; a table is one line a row, its cells parted by tabs
 * @param places where each character of the body stands in the original
 * @param article the same with its blocks, as the issue holds it
 */
public record ReadArticle(
    int number,
    @Nullable String section,
    String title,
    @Nullable String source,
    @Nullable String compiledBy,
    @Nullable LocalDate date,
    List<String> authors,
    String body,
    Places places,
    Article article) {

  public ReadArticle {
    authors = List.copyOf(authors);
  }
}
