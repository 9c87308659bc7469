package dibao.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a page into what is read one after the other: what spans the columns makes bands, and in
 * each band the columns are read from left to right.
 */
final class Columns {

  private static final int LEADING = 3;
  private static final float OVERLAP = 2;
  private static final float APART = 2.6f;

  private final List<Fragment> fragments;
  private final List<Float> gutters;
  private final float centre;
  private final float width;
  private final float usual;
  private final List<List<Fragment>> parts = new ArrayList<>();
  private final List<List<Fragment>> columns = new ArrayList<>();
  private final List<Fragment> across = new ArrayList<>();

  private Columns(List<Fragment> fragments, List<Float> gutters) {
    this.fragments = new ArrayList<>(fragments);
    this.fragments.sort(Comparator.comparingDouble(Fragment::y));
    this.gutters = gutters;
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Fragment fragment : fragments) {
      left = Math.min(left, fragment.left());
      right = Math.max(right, fragment.right());
    }
    this.centre = (left + right) / 2;
    this.width = right - left;
    this.usual = usual(fragments);
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
  }

  private static float usual(List<Fragment> fragments) {
    double[] sizes = fragments.stream().mapToDouble(Fragment::size).sorted().toArray();
    return (float) sizes[sizes.length / 2];
  }

  /** The groups of fragments in reading order; each is to be put into rows. */
  static List<List<Fragment>> part(List<Fragment> fragments, List<Float> gutters) {
    Columns columns = new Columns(fragments, gutters);
    columns.part();
    return columns.parts;
  }

  private void part() {
    int seen = 0;
    float foot = foot();
    for (Fragment fragment : fragments) {
      boolean spans =
          fragment.y() >= foot
              || spans(fragment)
              || seen < LEADING && isCentred(fragment)
              || isBanner(fragment);
      if (spans) {
        endColumns();
        across.add(fragment);
      } else {
        seen++;
        endAcross();
        columns.get(columnOf(fragment)).add(fragment);
      }
    }
    endAcross();
    endColumns();
  }

  /** Where words stand apart below columns that end side by side. */
  private float foot() {
    float others = 0;
    for (Fragment fragment : fragments) {
      others = columnOf(fragment) > 0 && !spans(fragment) ? fragment.y() : others;
    }
    float before = 0;
    for (Fragment fragment : fragments) {
      if (columnOf(fragment) > 0) {
        continue;
      }
      boolean apart = fragment.y() > others && fragment.y() - before > APART * usual;
      if (apart && Math.abs(others - before) < APART * usual) {
        return fragment.y();
      }
      before = fragment.y();
    }
    return Float.MAX_VALUE;
  }

  private void endAcross() {
    if (!across.isEmpty()) {
      parts.add(List.copyOf(across));
      across.clear();
    }
  }

  private void endColumns() {
    for (List<Fragment> column : columns) {
      if (!column.isEmpty()) {
        parts.add(List.copyOf(column));
        column.clear();
      }
    }
  }

  private boolean spans(Fragment fragment) {
    for (float gutter : gutters) {
      if (fragment.left() < gutter - OVERLAP && fragment.right() > gutter + OVERLAP) {
        return true;
      }
    }
    return false;
  }

  private int columnOf(Fragment fragment) {
    int column = 0;
    while (column < gutters.size() && fragment.right() > gutters.get(column) + OVERLAP) {
      column++;
    }
    return column;
  }

  /** Whether the row in which the fragment stands has the middle of the page as its own. */
  private boolean isCentred(Fragment fragment) {
    float left = fragment.left();
    float right = fragment.right();
    for (Fragment other : fragments) {
      if (Math.abs(other.y() - fragment.y()) < 0.5f * fragment.size()) {
        left = Math.min(left, other.left());
        right = Math.max(right, other.right());
      }
    }
    return Math.abs((left + right) / 2 - centre) < 0.03f * width && right - left < 0.8f * width;
  }

  /**
   * Whether a larger line at the left has the whole width to itself, with room above and below it
   * in the other columns and words there further up or down.
   */
  private boolean isBanner(Fragment fragment) {
    if (fragment.size() < 1.2f * usual || columnOf(fragment) > 0) {
      return false;
    }
    float top = fragment.y() - 1.9f * fragment.size();
    float bottom = fragment.y() + 1.4f * fragment.size();
    boolean below = false;
    for (Fragment other : fragments) {
      if (other != fragment && columnOf(other) > 0) {
        if (other.y() > top && other.y() - other.size() < bottom) {
          return false;
        }
        below |= other.y() > fragment.y();
      }
    }
    return below;
  }
}
