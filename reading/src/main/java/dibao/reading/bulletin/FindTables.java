package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds small tables that were typed with blanks, tabs or bars between their cells: consecutive
 * lines of as many short cells, numbers among them.
 */
final class FindTables {

  private static final int LONGEST_CELL = 24;
  private static final Signs BARS = Signs.of("|│┃｜");

  /** A line taken apart: where each character of the joined cells stood. */
  private record Cells(String text, int[] indices, int count, boolean numbers) {}

  private FindTables() {}

  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines);
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      boolean numbers = false;
      @Nullable Cells first = cells(lines.get(i));
      for (@Nullable Cells row = first;
          row != null && first != null && row.count == first.count;
          row = end < lines.size() ? cells(lines.get(end)) : null) {
        numbers |= row.numbers;
        end++;
      }
      if (end - i >= 2 && numbers && first != null && !isContents(lines, i, end)) {
        for (int j = i; j < end; j++) {
          Cells row = cells(lines.get(j));
          if (row != null) {
            marked.set(j, lines.get(j).asRow(row.text, row.indices));
          }
        }
      }
      i = Math.max(end, i + 1);
    }
    return marked;
  }

  /** Pairs of a title and a page number are contents. */
  private static boolean isContents(List<Line> lines, int start, int end) {
    int leaders = 0;
    for (int i = start; i < end; i++) {
      leaders += Leader.of(lines.get(i).text()) != null ? 1 : 0;
    }
    return leaders * 2 > end - start;
  }

  /** The cells of a line; null when it has but one, or words too long for cells. */
  private static @Nullable Cells cells(Line line) {
    String text = line.text();
    if (line.style().row() || text.length() > 160 || text.indexOf('。') >= 0 || !isParted(text)) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    int[] indices = new int[text.length() + 1];
    int count = 1;
    int start = 0;
    boolean numbers = false;
    int i = 0;
    while (i < text.length()) {
      int gap = gapAt(text, i);
      if (gap == 0) {
        indices[joined.length()] = i;
        joined.append(text.charAt(i));
        i++;
        continue;
      }
      if (i > 0 && i + gap < text.length()) {
        numbers |= isNumber(joined, start);
        if (joined.length() - start > LONGEST_CELL) {
          return null;
        }
        indices[joined.length()] = i;
        joined.append('\t');
        start = joined.length();
        count++;
      }
      i += gap;
    }
    numbers |= isNumber(joined, start);
    boolean fits =
        count >= 2
            && joined.length() - start <= LONGEST_CELL
            && (count >= 3 || numbers || isBarred(text));
    boolean labels = joined.indexOf("：") >= 0 || joined.indexOf(":") >= 0;
    return fits && !labels
        ? new Cells(
            joined.toString(), java.util.Arrays.copyOf(indices, joined.length()), count, numbers)
        : null;
  }

  private static boolean isParted(String text) {
    return isBarred(text)
        || text.indexOf('\t') >= 0
        || text.contains("  ")
        || text.contains("\u3000\u3000")
        || text.indexOf('\u3000') > 0;
  }

  private static boolean isBarred(String text) {
    int bars = 0;
    for (int i = 0; i < text.length() && bars < 2; i++) {
      bars += BARS.has(text.charAt(i)) ? 1 : 0;
    }
    return bars == 2;
  }

  /** The width of the gap between cells that begins here: a bar, a tab, or two blanks. */
  private static int gapAt(String text, int at) {
    int i = at;
    boolean wide = false;
    while (i < text.length() && (Blank.is(text.charAt(i)) || BARS.has(text.charAt(i)))) {
      wide |= text.charAt(i) == '\t' || text.charAt(i) == '\u3000' || BARS.has(text.charAt(i));
      i++;
    }
    return i - at >= 2 || wide ? i - at : 0;
  }

  private static boolean isNumber(StringBuilder text, int start) {
    int digits = 0;
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      digits += Character.isDigit(character) ? 1 : 0;
      if (!Character.isDigit(character) && "+-−.,%，．％—".indexOf(character) < 0) {
        return false;
      }
    }
    return digits > 0;
  }
}
