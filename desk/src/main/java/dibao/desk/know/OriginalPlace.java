package dibao.desk.know;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article stands in its original.
 *
 * @param address of the page's picture, the lines, or the file
 * @param file the file's name
 * @param page the first page, or with {@code lines} the first line
 * @param lastPage the last page or line
 */
public record OriginalPlace(
    String address,
    String file,
    Optional<Integer> page,
    Optional<Integer> lastPage,
    boolean lines) {

  /** The picture of a page. */
  public String picture(int page) {
    return address.substring(0, address.indexOf("/pages/")) + "/pages/" + page + ".png";
  }

  /** The pages that the article stands on, from 1; empty where the original has none. */
  List<Integer> pages(ArticleView article) {
    return lines ? List.of() : pagesOf(article);
  }

  private static List<Integer> pagesOf(ArticleView article) {
    return article.places().stream()
        .map(PlaceView::page)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  static OriginalPlace of(ArticleView article) {
    String file = "/originals/" + article.snapshot();
    List<Integer> pages = pagesOf(article);
    if (!pages.isEmpty()) {
      return new OriginalPlace(
          file + "/pages/" + pages.getFirst() + ".png",
          article.fileName(),
          Optional.of(pages.getFirst()),
          Optional.of(pages.getLast()),
          false);
    }
    Optional<PlaceView> lines =
        article.places().stream().filter(place -> place.fromLine() > 0).findFirst();
    return lines
        .map(place ->
            new OriginalPlace(
                file + "/lines?from=" + place.fromLine() + "&to=" + place.toLine(),
                article.fileName(),
                Optional.of(place.fromLine()),
                Optional.of(place.toLine()),
                true))
        .orElseGet(() ->
            new OriginalPlace(file, article.fileName(), Optional.empty(), Optional.empty(), false));
  }
}
