package dibao.press.type;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses all line breaks of a paragraph together, so that the sum of the lines' faults is least.
 *
 * <p>A line costs its {@linkplain LineFaults fault} and the break at its end. Time is linear in the
 * paragraph's length: no line reaches back further than its own width.
 */
final class Breaker {

  private final List<Box> boxes;
  private final Spans spans;
  private final double[] costs;
  private final Shape shape;
  private final boolean justified;
  private final LineFaults faults;
  private final double[] best;
  private final int[] from;
  private final int[] line;

  Breaker(List<Box> boxes, Spans spans, Shape shape, boolean justified) {
    this.boxes = boxes;
    this.spans = spans;
    this.shape = shape;
    this.justified = justified;
    costs = Costs.of(boxes, justified && Costs.isNarrow(boxes, shape.width(1)));
    faults = new LineFaults(boxes, spans, shape, justified);
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
        double fault =
            best[start] + faults.of(start, to, line[start], room - width) + costs[to - 1];
        if (fault < best[to]) {
          best[to] = fault;
          from[to] = start;
          line[to] = line[start] + 1;
        }
      }
    }
  }
}
