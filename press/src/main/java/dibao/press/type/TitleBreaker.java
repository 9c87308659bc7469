package dibao.press.type;

import java.util.List;

/**
 * Breaks a title over as few lines as it needs, of about one length, where its sense allows.
 *
 * <p>The best place is a space or the mark of a pause; within a phrase the {@link Cohesion} of the
 * characters on both sides counts. No line is left with one or two characters.
 */
final class TitleBreaker {

  private static final double UNEVEN = 200;
  private static final double LONELY = 5_000;
  private static final double LONELY_EMS = 2.6;

  private final List<Box> boxes;
  private final Spans spans;
  private final Cohesion cohesion;
  private final double[] costs;
  private final double room;

  TitleBreaker(List<Box> boxes, Spans spans, double room, Cohesion cohesion) {
    this.boxes = boxes;
    this.spans = spans;
    this.room = room;
    this.cohesion = cohesion;
    costs = Costs.of(boxes, false);
  }

  /** The box that starts each line, and at the end the number of boxes; null where none will do. */
  int @org.jspecify.annotations.Nullable [] breaks() {
    int least = (int) Math.ceil(spans.width(0, boxes.size()) / room - 0.001);
    for (int lines = Math.max(1, least); lines <= least + 1; lines++) {
      int[] breaks = breaks(lines);
      if (breaks != null) {
        return breaks;
      }
    }
    return null;
  }

  private int @org.jspecify.annotations.Nullable [] breaks(int lines) {
    int count = boxes.size();
    double ideal = spans.width(0, count) / lines;
    double[][] best = new double[lines + 1][count + 1];
    int[][] from = new int[lines + 1][count + 1];
    for (double[] row : best) {
      java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int to = 1; to <= count; to++) {
        for (int start = to - 1; start >= 0; start--) {
          double fault = best[line - 1][start] + fault(start, to, ideal);
          if (fault < best[line][to]) {
            best[line][to] = fault;
            from[line][to] = start;
          }
        }
      }
    }
    return best[lines][count] < Costs.NEVER ? path(from, lines, count) : null;
  }

  private static int[] path(int[][] from, int lines, int count) {
    int[] breaks = new int[lines + 1];
    breaks[lines] = count;
    for (int line = lines; line > 0; line--) {
      breaks[line - 1] = from[line][breaks[line]];
    }
    return breaks;
  }

  private double fault(int start, int to, double ideal) {
    double width = spans.width(start, to);
    if (width > room + 0.01) {
      return Costs.NEVER;
    }
    double uneven = (width - ideal) / ideal;
    boolean lonely = width < LONELY_EMS * boxes.getFirst().em() && (start > 0 || to < boxes.size());
    return uneven * uneven * UNEVEN + (lonely ? LONELY : 0) + breakCost(to);
  }

  private double breakCost(int to) {
    return to == boxes.size() ? 0 : costs[to - 1] + cohesion.between(boxes, to);
  }
}
