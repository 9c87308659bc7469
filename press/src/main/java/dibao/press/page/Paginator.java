package dibao.press.page;

import dibao.press.page.Column.Standing;
import dibao.press.style.HouseStyle;
import dibao.press.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts strips onto pages: full columns first, level columns where a strip ends. */
final class Paginator {

  private final PageStyle page;
  private final double leading;
  private final double height;
  private final HouseStyle style;
  private final List<Sheet> sheets;
  private double used;
  private List<Row> carried = List.of();

  /**
   * Goes on from pages that are there.
   *
   * @param sheets the pages so far; new ones are added
   * @param used how much of the last of them is taken
   */
  Paginator(HouseStyle style, List<Sheet> sheets, double used) {
    this.style = style;
    this.sheets = sheets;
    this.used = used;
    page = style.page();
    leading = style.body().leading();
    height = page.lines() * leading;
  }

  /**
   * Puts all strips; returns how much of the last page is taken.
   *
   * @param foot the height of what comes under the last strip
   */
  double put(List<Strip> strips, double foot) {
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (used > 0 && (strip.newPage() || (strip.tied() && needed(strips, i) > height - used))) {
        turn();
      }
      boolean last = i + 1 == strips.size();
      put(strip, last ? foot : needed(strips, i + 1), last);
    }
    while (!carried.isEmpty()) {
      put(new Strip(List.of(Row.blank(0)), 1, true, false), 0, false);
    }
    return used;
  }

  /** What a strip needs on its page, with the first rows of the next that it is tied to. */
  private static double needed(List<Strip> strips, int index) {
    Strip strip = strips.get(index);
    if (!strip.tied() || index + 1 == strips.size()) {
      return strip.firstGroup();
    }
    return Rows.height(strip.rows()) + strips.get(index + 1).firstGroup();
  }

  /**
   * Puts a strip.
   *
   * @param foot the height that what follows wants on its last page
   */
  private void put(Strip strip, double foot, boolean last) {
    if (strip.rows().isEmpty()) {
      return;
    }
    if (sheets.isEmpty() || (used > 0 && !begins(strip))) {
      turn();
    }
    List<StripFiller.State> states =
        new StripFiller(strip, leading, height, height - used, last ? foot : 0).fill(carried);
    int count = strip.columns();
    for (int start = 0; start + 1 < states.size(); start += count) {
      if (start > 0) {
        turn();
      }
      int end = Math.min(start + count, states.size() - 1);
      List<Column> columns = new ArrayList<>();
      for (StripFiller.State state : states.subList(start + 1, end + 1)) {
        columns.add(Objects.requireNonNull(state.column()));
      }
      boolean ends = states.get(end).ends();
      columns = ends ? ending(columns, states.get(start), count) : opened(columns, count);
      double left = height - used - columns.stream().mapToDouble(Column::whole).max().orElse(0);
      boolean full = ends && !last && foot > left;
      place(full ? opened(columns, count) : columns, count, ends && last ? foot : 0);
    }
  }

  /** True when the first rows find room on this page. */
  private boolean begins(Strip strip) {
    ColumnFiller filler = new ColumnFiller(strip.rows(), leading);
    return filler.fill(0, height - used, carried, false).end() > 0;
  }

  /** Columns that reach the foot of the page. */
  private List<Column> opened(List<Column> columns, int count) {
    double room = height - used;
    return columns.stream()
        .map(column -> count > 1 ? column.pushed(room, leading) : column.spread(room, leading))
        .toList();
  }

  /** Columns that end level, where a strip ends. */
  private List<Column> ending(List<Column> columns, StripFiller.State start, int count) {
    return count > 1 ? levelled(start, count, columns) : columns;
  }

  /** The least height at which all the rest still finds room: columns that end level. */
  private List<Column> levelled(StripFiller.State start, int count, List<Column> full) {
    List<Column> best = full;
    int low = 1;
    int high = (int) Math.ceil((height - used) / leading);
    while (low < high) {
      int middle = (low + high) / 2;
      List<Column> tried = columns(start, count, middle * leading);
      Column last = tried.getLast();
      if (last.end() == start.rows().size() && last.carried().isEmpty()) {
        best = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private List<Column> columns(StripFiller.State start, int count, double room) {
    ColumnFiller filler = new ColumnFiller(start.rows(), leading);
    List<Column> columns = new ArrayList<>();
    int next = start.from();
    List<Row> notes = start.carried();
    for (int i = 0; i < count; i++) {
      Column column = filler.fill(next, room, notes, false);
      columns.add(column);
      next = column.end();
      notes = column.carried();
    }
    return columns;
  }

  /**
   * Puts columns on the page.
   *
   * @param foot the height of what shall stand under their footnotes
   */
  private void place(List<Column> columns, int count, double foot) {
    double tallest = columns.stream().mapToDouble(Column::whole).max().orElse(0);
    boolean notes = columns.stream().anyMatch(column -> !column.notes().isEmpty());
    double lowest = Math.floor((height - used - foot) / leading) * leading;
    double bottom = notes && count == 1 ? Math.max(tallest, lowest) : tallest;
    for (int i = 0; i < columns.size(); i++) {
      double x = page.left() + (count == 1 ? 0 : i * (page.columnWidth() + page.gap()));
      place(columns.get(i), x, bottom);
    }
    carried = columns.getLast().carried();
    used = Math.min(height, used + Math.ceil(bottom / leading - 0.05) * leading);
  }

  private void place(Column column, double x, double bottom) {
    Sheet sheet = sheets.getLast();
    double head = page.top() + used;
    Frames.put(sheet, column.rows(), x, head);
    for (Standing standing : column.rows()) {
      if (!standing.row().inks().isEmpty()) {
        sheet.put(x, head + standing.top(), standing.row().inks());
      }
    }
    if (column.notes().isEmpty()) {
      return;
    }
    double y = head + bottom - ColumnFiller.notesHeight(column.notes());
    Ink rule = new Ink.Fill(0, 4, 72, style.lines().hairline(), style.lines().colour());
    sheet.put(x, y, List.of(rule));
    y += ColumnFiller.NOTES_SPACE;
    for (Row note : column.notes()) {
      y += note.before();
      sheet.put(x, y, note.inks());
      y += note.height();
    }
  }

  private void turn() {
    sheets.add(new Sheet(sheets.size() + 1));
    used = 0;
  }
}
