package dibao.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type area of a PDF: size of the body, distance of its lines, margins of its columns. */
final class PageMeasure {

  /** The left and right edge of a column. */
  private record Column(float left, float right) {}

  private final float size;
  private final float distance;
  private final boolean heavy;
  private final List<Column> columns;

  private PageMeasure(float size, float distance, boolean heavy, List<Column> columns) {
    this.size = size;
    this.distance = distance;
    this.heavy = heavy;
    this.columns = columns;
  }

  static PageMeasure of(List<PrintedLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    int bold = 0;
    int all = 0;
    for (PrintedLine line : lines) {
      sizes.merge(line.size, line.text.length(), Integer::sum);
      bold += line.bold ? line.text.length() : 0;
      all += line.text.length();
    }
    float size = most(sizes, 10.5f);
    Map<Float, Integer> distances = new HashMap<>();
    PrintedLine before = null;
    for (PrintedLine line : lines) {
      if (before != null
          && before.page == line.page
          && line.y > before.y
          && isBody(line, size)
          && isBody(before, size)) {
        distances.merge(Math.round((line.y - before.y) * 2) / 2f, 1, Integer::sum);
      }
      before = line;
    }
    return new PageMeasure(
        size, most(distances, size * 1.5f), bold * 2 > all, columns(lines, size));
  }

  private static boolean isBody(PrintedLine line, float size) {
    return Math.abs(line.size - size) < 0.3;
  }

  private static float most(Map<Float, Integer> counts, float otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  /** The edges where most lines of the body begin and end; a second pair for a second column. */
  private static List<Column> columns(List<PrintedLine> lines, float size) {
    List<Column> columns = new ArrayList<>();
    Map<Float, Integer> starts = new HashMap<>();
    for (PrintedLine line : lines) {
      if (isBody(line, size)) {
        starts.merge(Math.round(line.left / 2) * 2f, line.text.length(), Integer::sum);
      }
    }
    int total = starts.values().stream().mapToInt(Integer::intValue).sum();
    List<Float> edges =
        starts.entrySet().stream()
            .filter(entry -> entry.getValue() * 20 >= total)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Float> lefts = new ArrayList<>();
    for (float left : edges) {
      if (lefts.isEmpty()
          ? starts.getOrDefault(left, 0) * 8 >= total
          : left - lefts.getLast() > 10 * size
              && right(lines, size, lefts.getLast(), Float.MAX_VALUE, 0.5) < left) {
        lefts.add(left);
      }
    }
    for (int i = 0; i < lefts.size(); i++) {
      float next = i + 1 < lefts.size() ? lefts.get(i + 1) : Float.MAX_VALUE;
      columns.add(new Column(lefts.get(i) - 1, right(lines, size, lefts.get(i), next, 0.9)));
    }
    return columns.isEmpty() ? List.of(new Column(0, 1)) : columns;
  }

  /**
   * Where the given part of a column's lines has ended; lines that reach beyond it do not count.
   */
  private static float right(
      List<PrintedLine> lines, float size, float left, float limit, double part) {
    double[] ends =
        lines.stream()
            .filter(line ->
                isBody(line, size) && Math.abs(line.left - left) < 3 * size && line.right < limit)
            .mapToDouble(line -> line.right)
            .sorted()
            .toArray();
    return ends.length == 0 ? left + 1 : (float) ends[(int) (ends.length * part)];
  }

  /** The empty lines before a line; 0 after a page or column break. */
  double gap(@Nullable PrintedLine before, PrintedLine line) {
    if (before == null || before.page != line.page || line.y <= before.y) {
      return 0;
    }
    double usual = distance * Math.max(1, Math.max(line.size, before.size) / size);
    return Math.max(0, (line.y - before.y) / usual - 1);
  }

  Style style(PrintedLine line) {
    Column column = columns.getFirst();
    for (Column other : columns) {
      column = line.left >= other.left - 2 * size ? other : column;
    }
    double before = line.left - column.left;
    double after = column.right - line.right;
    double width = column.right - column.left;
    boolean centred =
        before > 2 * size && Math.abs(before - after) <= Math.max(1.5 * line.size, width * 0.03);
    boolean end = !centred && after < 1.5 * size && before > Math.max(width * 0.25, 6 * size);
    Style.Align align = centred ? Style.Align.CENTRE : end ? Style.Align.END : Style.Align.START;
    double fill = width <= 1 ? 0 : Math.max(0.01, (line.right - column.left) / width);
    boolean bold = line.bold && !heavy;
    return new Style(
        line.size / size,
        bold,
        align,
        Math.max(0, before / (size / 2)),
        0,
        fill,
        false,
        heavy ? List.of() : line.strong);
  }
}
