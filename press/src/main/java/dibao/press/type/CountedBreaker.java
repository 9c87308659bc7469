package dibao.press.type;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph over a number of lines that the page asks for, when that leaves every line
 * good: none is shrunk beyond its measure or stretched far beyond it, no word or date is parted,
 * and the last has three characters at least.
 */
final class CountedBreaker {

  private static final double DEAREST_BREAK = 1e5;
  private static final double LOOSEST = 1.5;

  private final List<Box> boxes;
  private final Spans spans;
  private final Shape shape;
  private final double[] costs;
  private final LineFaults faults;
  private final double[][] best;
  private final int[][] from;

  CountedBreaker(List<Box> boxes, Spans spans, Shape shape, int lines) {
    this.boxes = boxes;
    this.spans = spans;
    this.shape = shape;
    costs = Costs.of(boxes, Costs.isNarrow(boxes, shape.width(1)));
    faults = new LineFaults(boxes, spans, shape, true);
    best = new double[lines + 1][boxes.size() + 1];
    from = new int[lines + 1][boxes.size() + 1];
  }

  /** The box that starts each line, and at the end the number of boxes; null when none will do. */
  int @Nullable [] breaks() {
    if (!possible()) {
      return null;
    }
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    int lines = best.length - 1;
    for (int line = 0; line < lines; line++) {
      for (int start = line; start < boxes.size(); start++) {
        if (best[line][start] < Double.POSITIVE_INFINITY) {
          extend(line, start, line + 1 == lines);
        }
      }
    }
    return cost() < Double.POSITIVE_INFINITY ? path(lines) : null;
  }

  /** The sum of the faults. */
  double cost() {
    return best[best.length - 1][boxes.size()];
  }

  /**
   * A bound that spares the search for most paragraphs: all of it, as wide and as narrow as can be.
   */
  private boolean possible() {
    int lines = best.length - 1;
    int count = boxes.size();
    double full = shape.width(0);
    for (int line = 1; line < lines - 1; line++) {
      full += shape.width(line);
    }
    double em = boxes.getFirst().em();
    double width = spans.width(0, count);
    double least = width - spans.shrink(0, count) - 2 * em * lines;
    double most = width + spans.stretch(0, count) + 2 * em * lines;
    return most >= (lines > 1 ? full : 0) && least <= full + (lines > 1 ? shape.width(lines) : 0);
  }

  /** Tries every line that begins at a box. */
  private void extend(int line, int start, boolean last) {
    double room = shape.width(line);
    int count = boxes.size();
    for (int to = start + 1; to <= count; to++) {
      double slack = room - spans.width(start, to);
      if (slack < -3 * boxes.get(start).em()) {
        return;
      }
      boolean end = to == count;
      if (end != last
          || (!end && costs[to - 1] >= DEAREST_BREAK)
          || !good(start, to, line, slack)) {
        continue;
      }
      double fault =
          best[line][start] + faults.of(start, to, line, slack) + (end ? 0 : costs[to - 1]);
      if (fault < best[line + 1][to]) {
        best[line + 1][to] = fault;
        from[line + 1][to] = start;
      }
    }
  }

  private boolean good(int start, int to, int line, double slack) {
    if (to == boxes.size() && slack >= 0) {
      return !faults.tiny(start, to);
    }
    return faults.ratio(start, to, line, slack) <= (slack < 0 ? 1 : LOOSEST);
  }

  private int[] path(int lines) {
    int[] breaks = new int[lines + 1];
    breaks[lines] = boxes.size();
    for (int line = lines; line > 0; line--) {
      breaks[line - 1] = from[line][breaks[line]];
    }
    return breaks;
  }
}
