package dibao.desk.publish;

import dibao.desk.know.ArticleView;
import dibao.desk.know.PlaceView;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where an article stands in the file that it was read from.
 *
 * @param file the address of the file itself
 * @param name the file's name
 * @param pages the pages it stands on; empty where the original has lines
 * @param lines the first and last line; empty where the original has pages, or neither is known
 */
public record Original(String file, String name, List<Integer> pages, List<Integer> lines) {

  static Original of(ArticleView article) {
    List<PlaceView> places = article.places();
    List<Integer> pages =
        places.stream().map(PlaceView::page).filter(Objects::nonNull).distinct().sorted().toList();
    OptionalInt first =
        places.stream()
            .map(PlaceView::fromLine)
            .filter(Objects::nonNull)
            .mapToInt(line -> line)
            .min();
    OptionalInt last =
        places.stream()
            .map(PlaceView::toLine)
            .filter(Objects::nonNull)
            .mapToInt(line -> line)
            .max();
    List<Integer> lines =
        pages.isEmpty() && first.isPresent() && last.isPresent()
            ? List.of(first.getAsInt(), last.getAsInt())
            : List.of();
    return new Original("/originals/" + article.snapshot(), article.fileName(), pages, lines);
  }

  /** The picture of a page. */
  public String picture(int page) {
    return file + "/pages/" + page + ".png";
  }

  /** The lines as they stand in the original. */
  public String excerpt() {
    return file + "/lines?from=" + lines.getFirst() + "&to=" + lines.getLast();
  }
}
