package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in a text: lines that follow one another whose cells are parted by tabs, by
 * Markdown's bars, or by runs of blanks, the first of them a head without numbers.
 */
final class TableFinder {

  private final CharSequence text;
  private final List<Table> tables = new ArrayList<>();
  private List<List<Table.Cell>> lines = new ArrayList<>();

  private TableFinder(CharSequence text) {
    this.text = text;
  }

  static List<Table> find(CharSequence text, int from) {
    var finder = new TableFinder(text);
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        finder.line(start, i);
        start = i + 1;
      }
    }
    finder.close();
    return finder.tables;
  }

  private void line(int start, int end) {
    if (start == end) {
      return;
    }
    List<Table.Cell> cells = cells(start, end);
    if (cells.size() < 2 || isProse(cells)) {
      close();
    } else if (!isRule(cells)) {
      lines.add(cells);
    }
  }

  private void close() {
    if (lines.size() >= 3 && isHead(lines.getFirst()) && isHead(lines.get(1))) {
      List<Table.Cell> head = NestedHead.join(lines.getFirst(), lines.get(1), lines.get(2).size());
      if (head != null) {
        lines.set(0, head);
        lines.remove(1);
      }
    }
    if (lines.size() >= 2 && isHead(lines.getFirst()) && hasNumbers(lines)) {
      int end = lines.getLast().getLast().end();
      tables.add(
          new Table(
              lines.getFirst().getFirst().start(),
              end,
              lines.getFirst(),
              lines.subList(1, lines.size())));
    }
    lines = new ArrayList<>();
  }

  private List<Table.Cell> cells(int start, int end) {
    boolean tabs = contains(start, end, '\t');
    boolean bars = contains(start, end, '|') || contains(start, end, '｜');
    List<Table.Cell> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      int parts = parting(i, end, tabs, bars);
      if (parts > 0) {
        add(cells, from, i, tabs && !bars || bars && !isEdge(start, i));
        from = i + parts;
        i = from - 1;
      }
    }
    add(cells, from, end, false);
    return cells;
  }

  /** Nothing but blanks stands before a line's first bar. */
  private boolean isEdge(int start, int bar) {
    for (int i = start; i < bar; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many characters part two cells here; 0 if none do. */
  private int parting(int at, int end, boolean tabs, boolean bars) {
    char c = text.charAt(at);
    if (bars) {
      return c == '|' || c == '｜' ? 1 : 0;
    }
    if (tabs) {
      return c == '\t' ? 1 : 0;
    }
    int run = 0;
    while (at + run < end && (text.charAt(at + run) == ' ' || text.charAt(at + run) == '　')) {
      run++;
    }
    return run >= 2 ? run : 0;
  }

  private void add(List<Table.Cell> cells, int from, int to, boolean keepEmpty) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start || keepEmpty) {
      cells.add(new Table.Cell(text.subSequence(start, end).toString(), start, end));
    }
  }

  private boolean contains(int start, int end, char c) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that only has a wide gap in it. */
  private static boolean isProse(List<Table.Cell> cells) {
    for (Table.Cell cell : cells) {
      if (cell.text().length() > 40
          || cell.text().indexOf('。') >= 0
          || cell.text().indexOf('；') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Markdown's line between head and rows. */
  private static boolean isRule(List<Table.Cell> cells) {
    for (Table.Cell cell : cells) {
      for (int i = 0; i < cell.text().length(); i++) {
        if ("-:—".indexOf(cell.text().charAt(i)) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isHead(List<Table.Cell> cells) {
    return cells.stream().noneMatch(Table.Cell::isNumber);
  }

  private static boolean hasNumbers(List<List<Table.Cell>> lines) {
    return lines.stream()
        .skip(1)
        .allMatch(cells -> cells.stream().skip(1).anyMatch(Table.Cell::isNumber));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '　' || c == '\t' || c == '\r';
  }
}
