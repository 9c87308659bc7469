package dibao.press.type;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses all line breaks of a paragraph together, so that the sum of the lines' faults is least.
 *
 * <h2>The fault of a line</h2>
 *
 * With r the part used of what its joints may shrink or stretch, a line's fault is (1 + 100·r³)²,
 * as in Knuth and Plass, “Breaking Paragraphs into Lines” (1981), and the cost of the break at its
 * end. A line may be stretched beyond r = 1 at a steep price, never shrunk beyond it.
 *
 * <p>Time is linear in the paragraph's length: no line reaches back further than its own width.
 */
final class Breaker {

  private static final double SHORT_LAST_LINE = 400;
  private static final double SHORT = 2.2;
  private static final double RAGGED = 0.15;

  private final List<Box> boxes;
  private final Spans spans;
  private final double[] costs;
  private final Shape shape;
  private final boolean justified;
  private final double[] best;
  private final int[] from;
  private final int[] line;

  Breaker(List<Box> boxes, Spans spans, Shape shape, boolean justified) {
    this.boxes = boxes;
    this.spans = spans;
    this.shape = shape;
    this.justified = justified;
    costs = Costs.of(boxes);
    best = new double[boxes.size() + 1];
    from = new int[boxes.size() + 1];
    line = new int[boxes.size() + 1];
  }

  /** The box that starts each line, and at the end the number of boxes. */
  int[] breaks() {
    if (!search(false)) {
      search(true);
    }
    int[] breaks = new int[line[boxes.size()] + 1];
    int at = boxes.size();
    for (int i = breaks.length - 1; i >= 0; i--) {
      breaks[i] = at;
      at = from[at];
    }
    return breaks;
  }

  private boolean search(boolean desperate) {
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = 0;
    for (int to = 1; to <= boxes.size(); to++) {
      if (costs[to - 1] < Costs.NEVER || desperate) {
        searchLine(to, desperate);
      }
    }
    return best[boxes.size()] < Double.POSITIVE_INFINITY;
  }

  private void searchLine(int to, boolean desperate) {
    for (int start = to - 1; start >= 0; start--) {
      double room = shape.width(line[start]);
      double width = spans.width(start, to);
      double least = width - (justified ? spans.shrink(start, to) : 0);
      boolean alone = desperate && start == to - 1;
      if (least > room + 0.01 && !alone) {
        if (least > room + 3 * boxes.get(start).em()) {
          return;
        }
        continue;
      }
      if (best[start] < Double.POSITIVE_INFINITY) {
        double fault = best[start] + fault(start, to, room - width) + costs[to - 1];
        if (fault < best[to]) {
          best[to] = fault;
          from[to] = start;
          line[to] = line[start] + 1;
        }
      }
    }
  }

  private double fault(int start, int to, double slack) {
    if (to == boxes.size() && slack >= 0) {
      boolean tiny = spans.width(start, to) < SHORT * boxes.getFirst().em() && start > 0;
      return 1 + (tiny ? SHORT_LAST_LINE : 0);
    }
    double freedom = slack < 0 ? spans.shrink(start, to) : spans.stretch(start, to);
    if (!justified) {
      freedom = shape.width(line[start]) * RAGGED;
    }
    double ratio = Math.min(40, Math.abs(slack) / Math.max(freedom, 0.05));
    double fault = 1 + 100 * ratio * ratio * ratio;
    return fault * fault;
  }
}
