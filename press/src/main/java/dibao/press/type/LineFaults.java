package dibao.press.type;

import java.util.List;

/**
 * How bad a line looks.
 *
 * <p>With r the part used of what its joints may shrink or stretch, a line's fault is (1 +
 * 100·r³)², as in Knuth and Plass, “Breaking Paragraphs into Lines” (1981). A line may be stretched
 * beyond r = 1 at a steep price, never shrunk beyond it.
 */
final class LineFaults {

  private static final double SHORT_LAST_LINE = 400;
  private static final double SHORT = 2.2;
  private static final double RAGGED = 0.15;
  private static final double WORST_RATIO = 40;

  private final List<Box> boxes;
  private final Spans spans;
  private final Shape shape;
  private final boolean justified;

  LineFaults(List<Box> boxes, Spans spans, Shape shape, boolean justified) {
    this.boxes = boxes;
    this.spans = spans;
    this.shape = shape;
    this.justified = justified;
  }

  /**
   * The fault of a line.
   *
   * @param start its first box
   * @param to the box after its last
   * @param line its number in the paragraph, from 0
   * @param slack how much of its room is left, in points; negative where it must shrink
   */
  double of(int start, int to, int line, double slack) {
    if (to == boxes.size() && slack >= 0) {
      return 1 + (tiny(start, to) ? SHORT_LAST_LINE : 0);
    }
    double ratio = Math.min(WORST_RATIO, ratio(start, to, line, slack));
    double fault = 1 + 100 * ratio * ratio * ratio;
    return fault * fault;
  }

  /** The part used of a line's freedom; above 1 for a line that looks loose. */
  double ratio(int start, int to, int line, double slack) {
    double freedom = slack < 0 ? spans.shrink(start, to) : spans.stretch(start, to);
    if (!justified) {
      freedom = shape.width(line) * RAGGED;
    }
    return Math.abs(slack) / Math.max(freedom, 0.05);
  }

  /** True for a last line of one or two characters. */
  boolean tiny(int start, int to) {
    return start > 0 && spans.width(start, to) < SHORT * boxes.getFirst().em();
  }
}
