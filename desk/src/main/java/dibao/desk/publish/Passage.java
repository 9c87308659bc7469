package dibao.desk.publish;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of a body, ready for the page. */
public sealed interface Passage {

  /** A number with its sign and unit, or a dash that stands for none. */
  Pattern FIGURE = Pattern.compile("[-+−±＋－]?[\\d.,，]+\\s*\\p{L}{0,3}[%‰％]?|[-—–…/]+");

  /** A paragraph. */
  record Paragraph(List<Stretch> words) implements Passage {}

  /** A heading; level 1 is the highest within the article. */
  record Heading(int level, List<Stretch> words) implements Passage {}

  /** A list. */
  record Items(boolean ordered, List<List<Stretch>> entries) implements Passage {}

  /** A table; a chart is shown as one too, for its figures are what it says. */
  record Table(
      @Nullable String caption, @Nullable String unit, List<Stretch> head, List<List<Stretch>> rows)
      implements Passage {

    /** Whether a column holds figures, which stand flush right. */
    public boolean figures(int column) {
      List<String> cells =
          rows.stream()
              .filter(row -> column < row.size())
              .map(row -> row.get(column).text().strip())
              .filter(cell -> !cell.isEmpty())
              .toList();
      return !cells.isEmpty() && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
    }
  }

  /** A picture, or what is said of it where its address cannot be shown. */
  record Picture(@Nullable String address, String alternative, @Nullable String caption)
      implements Passage {}

  /** Words in a box. */
  record Boxed(List<Passage> passages) implements Passage {}
}
