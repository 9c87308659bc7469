package dibao.press.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outline of a glyph as curves; used where words are drawn and not written. */
final class GlyphPath {

  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  /** A point of a contour, in units of the font. */
  private record Point(double x, double y, boolean onCurve) {
    Point middle(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2, true);
    }
  }

  private final List<double[]> segments = new ArrayList<>();

  /**
   * The segments of a simple glyph: 2 numbers for a move, 6 for a curve. A composed glyph gives
   * none.
   */
  static List<double[]> of(byte[] outline) {
    GlyphPath path = new GlyphPath();
    if (outline.length > 10 && ByteBuffer.wrap(outline).getShort(0) > 0) {
      path.read(ByteBuffer.wrap(outline));
    }
    return path.segments;
  }

  private void read(ByteBuffer data) {
    int contours = data.getShort(0);
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = data.getShort(10 + 2 * i);
    }
    int count = ends[contours - 1] + 1;
    int at = 10 + 2 * contours;
    data.position(at + 2 + data.getShort(at));
    int[] flags = flags(data, count);
    int[] xs = coordinates(data, flags, SHORT_X, SAME_X);
    int[] ys = coordinates(data, flags, SHORT_Y, SAME_Y);
    int start = 0;
    for (int end : ends) {
      List<Point> contour = new ArrayList<>();
      for (int i = start; i <= end; i++) {
        contour.add(new Point(xs[i], ys[i], (flags[i] & ON_CURVE) != 0));
      }
      draw(contour);
      start = end + 1;
    }
  }

  private static int[] flags(ByteBuffer data, int count) {
    int[] flags = new int[count];
    for (int i = 0; i < count; i++) {
      flags[i] = data.get() & 0xFF;
      if ((flags[i] & REPEAT) != 0) {
        for (int times = data.get() & 0xFF; times > 0; times--) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    return flags;
  }

  private static int[] coordinates(ByteBuffer data, int[] flags, int small, int same) {
    int[] values = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean marked = (flags[i] & same) != 0;
      if ((flags[i] & small) != 0) {
        int step = data.get() & 0xFF;
        value += marked ? step : -step;
      } else if (!marked) {
        value += data.getShort();
      }
      values[i] = value;
    }
    return values;
  }

  private void draw(List<Point> contour) {
    if (contour.size() < 2) {
      return;
    }
    Point first = contour.getFirst();
    Point start = first.onCurve() ? first : first.middle(contour.getLast());
    segments.add(new double[] {start.x(), start.y()});
    Point current = start;
    for (int i = first.onCurve() ? 1 : 0; i < contour.size(); i++) {
      Point point = contour.get(i);
      if (point.onCurve()) {
        curve(current, current.middle(point), point);
        current = point;
      } else {
        Point next = i + 1 < contour.size() ? contour.get(i + 1) : start;
        Point end = next.onCurve() ? next : point.middle(next);
        curve(current, point, end);
        current = end;
        i += next.onCurve() ? 1 : 0;
      }
    }
  }

  /** Writes a quadratic curve as a cubic one. */
  private void curve(Point from, Point control, Point to) {
    segments.add(
        new double[] {
          from.x() + (control.x() - from.x()) * 2 / 3,
          from.y() + (control.y() - from.y()) * 2 / 3,
          to.x() + (control.x() - to.x()) * 2 / 3,
          to.y() + (control.y() - to.y()) * 2 / 3,
          to.x(),
          to.y()
        });
  }
}
