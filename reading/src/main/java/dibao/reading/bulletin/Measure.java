package dibao.reading.bulletin;

import dibao.reading.document.Line;
import dibao.reading.document.Style;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the lines of a document are broken.
 *
 * @param wrapped whether paragraphs are broken into lines of one width
 * @param width that width in half-width cells
 * @param gap the empty lines that stand between two lines of a paragraph
 * @param axis twice the cell about which lines are centred, 0 where none are
 * @param indent the cells by which paragraphs begin further in, 0 if they do not
 */
record Measure(boolean wrapped, int width, double gap, double indent, double axis) {

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
    for (int w = WIDEST; w >= NARROWEST && best == 0; w--) {
      int near = near(widths, w);
      if (near >= 3 && near * 100 >= counted * 18 && near >= near(widths, w - 1)) {
        best = w;
      }
    }
    while (best > 0 && widths[best] == 0) {
      best--;
    }
    boolean wrapped = isFilled(lines) || best > 0 && runsOn(lines, best);
    return new Measure(
        wrapped, best, gap(lines, best, wrapped), indent(lines, best, wrapped), axis(lines));
  }

  private static int near(int[] widths, int width) {
    int near = 0;
    for (int v = Math.max(0, width - 4); v <= width; v++) {
      near += widths[v];
    }
    return near;
  }

  /** Whether the lines of this width mostly break off in mid-sentence. */
  private static boolean runsOn(List<Line> lines, int width) {
    int full = 0;
    int open = 0;
    int longer = 0;
    for (Line line : lines) {
      int cells = width(line);
      longer += cells > width + 4 ? 1 : 0;
      if (cells > width - 5 && cells <= width) {
        full++;
        open += Ending.of(line.text()) != Ending.STOP ? 1 : 0;
      }
    }
    return open * 10 >= full * 6 && longer * 8 <= lines.size();
  }

  /** Twice the cell about which most lines far from the margin are centred; 0 for none. */
  private static double axis(List<Line> lines) {
    Map<Integer, Set<Integer>> widths = new HashMap<>();
    for (Line line : lines) {
      int indent = (int) line.style().indent();
      if (indent >= 6 && Ending.of(line.text()) != Ending.STOP) {
        int cells = width(line) - indent;
        widths.computeIfAbsent((2 * indent + cells + 1) / 3, key -> new HashSet<>()).add(cells);
      }
    }
    return widths.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= 3)
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(entry -> entry.getKey() * 3.0)
        .orElse(0.0);
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
    return (int) line.style().indent() + line.width();
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
    Measure bare = new Measure(wrapped, width, 0, 0, 0);
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
