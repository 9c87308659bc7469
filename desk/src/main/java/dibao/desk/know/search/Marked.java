package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a title or an extract, plain text as written: a page escapes it and marks what was
 * found.
 *
 * @param found whether these are words that the reader looked for
 */
public record Marked(String text, boolean found) {

  static List<Marked> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Marked(text, false));
  }

  /**
   * Cuts {@code text} from {@code start} to {@code end} at the marks, which are in order of their
   * starts and may overlap or touch.
   */
  static List<Marked> cut(String text, int start, int end, int[] starts, int[] ends, int count) {
    List<Marked> parts = new ArrayList<>();
    int at = start;
    int mark = 0;
    while (mark < count && starts[mark] < end) {
      int from = Math.max(starts[mark], at);
      int to = ends[mark];
      for (mark++; mark < count && starts[mark] <= to; mark++) {
        to = Math.max(to, ends[mark]);
      }
      to = Math.min(to, end);
      if (from < to) {
        add(parts, text.substring(at, from), false);
        add(parts, text.substring(from, to), true);
        at = to;
      }
    }
    add(parts, text.substring(at, end), false);
    return parts;
  }

  private static void add(List<Marked> parts, String text, boolean found) {
    if (!text.isEmpty()) {
      parts.add(new Marked(text, found));
    }
  }
}
