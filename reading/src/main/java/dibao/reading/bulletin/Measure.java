package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import dibao.reading.document.Style;
import java.util.List;

/**
 * How the lines of a document are broken.
 *
 * @param wrapped whether paragraphs are broken into lines of one width
 * @param width that width in half-width cells
 * @param gap the empty lines that stand between two lines of a paragraph
 * @param indent the cells by which paragraphs begin further in, 0 if they do not
 */
record Measure(boolean wrapped, int width, double gap, double indent) {

  private static final int NARROWEST = 24;
  private static final double FULL = 0.93;
  private static final int WIDEST = 160;

  static Measure of(List<Line> lines) {
    int[] widths = new int[WIDEST + 1];
    int counted = 0;
    for (Line line : lines) {
      int width = width(line);
      if (width >= NARROWEST && !line.style().row()) {
        counted++;
        if (width <= WIDEST) {
          widths[width]++;
        }
      }
    }
    int best = 0;
    int most = 0;
    for (int w = NARROWEST; w <= WIDEST; w++) {
      int near = 0;
      for (int v = Math.max(0, w - 4); v <= w; v++) {
        near += widths[v];
      }
      if (near > most) {
        most = near;
        best = w;
      }
    }
    boolean wrapped =
        isFilled(lines)
            || most >= 3 && most * 100 >= counted * 35 && beyond(widths, best) * 12 <= counted;
    return new Measure(wrapped, best, gap(lines, best, wrapped), indent(lines, best, wrapped));
  }

  /** Whether lines that stand on pages mostly fill their measure. */
  private static boolean isFilled(List<Line> lines) {
    int filled = 0;
    int placed = 0;
    for (Line line : lines) {
      placed += line.style().fill() > 0 ? 1 : 0;
      filled += line.style().fill() >= FULL ? 1 : 0;
    }
    return placed > 0 && filled * 10 >= placed * 3;
  }

  static int width(Line line) {
    String text = line.text();
    int width = (int) line.style().indent();
    for (int i = 0; i < text.length(); i++) {
      width += Blank.width(text.charAt(i));
    }
    return width;
  }

  private static int beyond(int[] widths, int width) {
    int count = 0;
    for (int w = width + 5; w < widths.length; w++) {
      count += widths[w];
    }
    return count;
  }

  /** The usual gap: after full lines where lines are broken, else the least that is common. */
  private static double gap(List<Line> lines, int width, boolean wrapped) {
    int[] gaps = new int[4];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!wrapped || width(lines.get(i - 1)) >= width - 6) {
        gaps[(int) Math.min(3, Math.round(lines.get(i).gap()))]++;
        count++;
      }
    }
    for (int g = 0; g < 3; g++) {
      if (gaps[g] * (wrapped ? 2 : 4) >= count) {
        return g;
      }
    }
    return 0;
  }

  /** Paragraphs are indented where those are whose beginning the line before leaves no doubt of. */
  private static double indent(List<Line> lines, int width, boolean wrapped) {
    Measure bare = new Measure(wrapped, width, 0, 0);
    int indented = 0;
    int paragraphs = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      boolean begins = Ending.of(before.text()) == Ending.STOP && !bare.isFull(before);
      if (begins && line.text().length() >= 14 && line.style().align() == Style.Align.START) {
        paragraphs++;
        indented += line.style().indent() >= 1.5 && line.style().indent() <= 8 ? 1 : 0;
      }
    }
    return paragraphs >= 3 && indented * 10 >= paragraphs * 7 ? 2 : 0;
  }

  boolean isFull(Line line) {
    if (line.style().fill() > 0) {
      return line.style().fill() >= FULL;
    }
    return wrapped && width(line) >= width - Math.max(6, width / 12);
  }
}
