package dibao.press.page;

import dibao.press.page.Column.Standing;
import dibao.press.style.HouseStyle;
import dibao.press.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

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

  /** Puts all strips; returns how much of the last page is taken. */
  double put(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      double follows = strip.tied() && i + 1 < strips.size() ? strips.get(i + 1).firstGroup() : 0;
      boolean room = used + Rows.height(strip.rows()) + follows <= height;
      if (used > 0 && (strip.newPage() || (follows > 0 && !room))) {
        turn();
      }
      put(strip);
    }
    while (!carried.isEmpty()) {
      put(new Strip(List.of(Row.blank(0)), 1, true, false));
    }
    return used;
  }

  private void put(Strip strip) {
    List<Row> rows = strip.rows();
    int from = 0;
    while (from < rows.size()) {
      if (sheets.isEmpty()) {
        turn();
      }
      double room = height - used;
      ColumnFiller filler = new ColumnFiller(rows, leading);
      List<Column> columns = columns(filler, strip.columns(), from, room, used == 0);
      int end = columns.getLast().end();
      if (end == from && used > 0) {
        turn();
        continue;
      }
      if (end < rows.size()) {
        columns.replaceAll(column -> column.filled(room, leading));
      } else if (strip.columns() > 1) {
        columns = levelled(rows, strip.columns(), from, columns);
      }
      place(columns, strip.columns());
      rows = filler.rows();
      from = end;
      if (from < rows.size()) {
        turn();
      }
    }
  }

  private List<Column> columns(
      ColumnFiller filler, int count, int from, double room, boolean force) {
    List<Column> columns = new ArrayList<>();
    int next = from;
    List<Row> notes = carried;
    for (int i = 0; i < count; i++) {
      Column column = filler.fill(next, room, notes, force && i == 0);
      columns.add(column);
      next = column.end();
      notes = column.carried();
    }
    return columns;
  }

  /** The least height at which all the rest still finds room: columns that end level. */
  private List<Column> levelled(List<Row> rows, int count, int from, List<Column> columns) {
    List<Column> best = columns;
    int low = 1;
    int high = (int) Math.ceil((height - used) / leading);
    while (low < high) {
      int middle = (low + high) / 2;
      ColumnFiller filler = new ColumnFiller(rows, leading);
      List<Column> tried = columns(filler, count, from, middle * leading, false);
      Column last = tried.getLast();
      if (last.end() == rows.size() && last.carried().isEmpty()) {
        best = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private void place(List<Column> columns, int count) {
    double tallest = columns.stream().mapToDouble(Column::whole).max().orElse(0);
    boolean notes = columns.stream().anyMatch(column -> !column.notes().isEmpty());
    double bottom = notes && count == 1 ? height - used : tallest;
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
