package dibao.reading.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the white stripes between the columns of a page. */
final class Gutter {

  private static final int LEAST_LINES = 8;
  private static final int MOST = 4;
  private static final float STEP = 1.5f;
  private static final float NARROWEST = 6;

  private final List<float[]> boxes;
  private final float left;
  private final float right;

  private Gutter(List<float[]> boxes) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (float[] box : boxes) {
      least = Math.min(least, box[0]);
      most = Math.max(most, box[1]);
    }
    this.boxes = boxes;
    this.left = least;
    this.right = most;
  }

  /**
   * The middles of the stripes from left to right; none if the page has one column.
   *
   * @param boxes left, right, baseline and size of each run of text
   */
  static List<Float> find(List<float[]> boxes) {
    if (boxes.size() < 2 * LEAST_LINES) {
      return List.of();
    }
    Gutter gutter = new Gutter(boxes);
    List<Float> several = gutter.stripes(0.12f, boxes.size() / 10);
    if (several.size() > 1 && several.size() < MOST && gutter.areProse(several)) {
      return several;
    }
    List<Float> middle = gutter.stripes(0.35f, gutter.fewest());
    return middle.size() == 1 && gutter.areProse(middle) ? middle : List.of();
  }

  /** Whether the stripes of another page are free on this one, with words on both sides of each. */
  static boolean fit(List<Float> gutters, List<float[]> boxes) {
    if (gutters.isEmpty() || boxes.size() < 4) {
      return false;
    }
    Gutter gutter = new Gutter(boxes);
    for (float x : gutters) {
      boolean before = boxes.stream().anyMatch(box -> box[1] <= x);
      boolean after = boxes.stream().filter(box -> box[0] >= x).count() >= 2;
      if (gutter.crossing(x) * 5 > boxes.size() || !before || !after) {
        return false;
      }
    }
    return true;
  }

  private int fewest() {
    int fewest = Integer.MAX_VALUE;
    for (float x = at(0.35f); x < at(0.65f); x += STEP) {
      fewest = Math.min(fewest, crossing(x));
    }
    return Math.min(fewest, boxes.size() / 5);
  }

  private float at(float part) {
    return left + (right - left) * part;
  }

  /** The middles of all stripes that no more than so many runs cross. */
  private List<Float> stripes(float margin, int most) {
    List<Float> stripes = new ArrayList<>();
    float start = -1;
    float end = at(1 - margin);
    for (float x = at(margin); x <= end + STEP; x += STEP) {
      boolean free = x <= end && crossing(x) <= most;
      if (free && start < 0) {
        start = x;
      } else if (!free && start >= 0) {
        if (x - STEP - start >= NARROWEST) {
          stripes.add((start + x - STEP) / 2);
        }
        start = -1;
      }
    }
    return stripes;
  }

  private int crossing(float x) {
    int count = 0;
    for (float[] box : boxes) {
      count += box[0] < x && box[1] > x ? 1 : 0;
    }
    return count;
  }

  /** Whether all columns hold enough lines, and most of these fill their column. */
  private boolean areProse(List<Float> gutters) {
    float from = left;
    for (int i = 0; i <= gutters.size(); i++) {
      float to = i < gutters.size() ? gutters.get(i) : right;
      if (!fills(from, to)) {
        return false;
      }
      from = to;
    }
    return true;
  }

  private boolean fills(float from, float to) {
    int lines = 0;
    int full = 0;
    for (float[] box : boxes) {
      if (box[0] >= from - 1 && box[1] <= to + 1) {
        lines++;
        full += box[1] - box[0] > (to - from) * 0.75 ? 1 : 0;
      }
    }
    return lines >= LEAST_LINES && full * 10 >= lines * 4;
  }
}
