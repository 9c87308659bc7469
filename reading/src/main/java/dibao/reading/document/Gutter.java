package dibao.reading.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the white stripe between two columns of prose. */
final class Gutter {

  private static final int LEAST_LINES = 8;

  private Gutter() {}

  /**
   * Where the stripe's middle is; 0 if the page has one column.
   *
   * @param boxes left, right, baseline and size of each run of text
   */
  static float find(List<float[]> boxes) {
    if (boxes.size() < 2 * LEAST_LINES) {
      return 0;
    }
    float left = Float.MAX_VALUE;
    float right = 0;
    for (float[] box : boxes) {
      left = Math.min(left, box[0]);
      right = Math.max(right, box[1]);
    }
    float best = 0;
    int fewest = Integer.MAX_VALUE;
    for (float x = left + (right - left) * 0.35f; x < left + (right - left) * 0.65f; x += 1.5f) {
      int crossing = crossing(boxes, x);
      if (crossing < fewest) {
        fewest = crossing;
        best = x;
      }
    }
    float end = best;
    while (crossing(boxes, end + 1.5f) == fewest && end < right) {
      end += 1.5f;
    }
    float middle = (best + end) / 2;
    return fewest * 5 <= boxes.size() && end - best >= 6 && isProse(boxes, left, right, middle)
        ? middle
        : 0;
  }

  private static int crossing(List<float[]> boxes, float x) {
    int count = 0;
    for (float[] box : boxes) {
      count += box[0] < x && box[1] > x ? 1 : 0;
    }
    return count;
  }

  /** Both sides hold enough lines, and most of them fill their side. */
  private static boolean isProse(List<float[]> boxes, float left, float right, float gutter) {
    List<float[]> first = new ArrayList<>();
    List<float[]> second = new ArrayList<>();
    for (float[] box : boxes) {
      if (box[1] <= gutter) {
        first.add(box);
      } else if (box[0] >= gutter) {
        second.add(box);
      }
    }
    return fills(first, gutter - left) && fills(second, right - gutter);
  }

  private static boolean fills(List<float[]> boxes, float width) {
    long full = boxes.stream().filter(box -> box[1] - box[0] > width * 0.75).count();
    return boxes.size() >= LEAST_LINES && full * 10 >= boxes.size() * 4L;
  }
}
