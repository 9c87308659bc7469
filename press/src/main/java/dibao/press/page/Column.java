package dibao.press.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A filled column.
 *
 * @param rows its rows with the tops they got, in points below the column's head
 * @param notes the footnotes at its foot
 * @param carried footnotes that found no room and go to the next column
 * @param end the first row of the strip that is not in it
 * @param height how far down its rows reach
 */
record Column(List<Standing> rows, List<Row> notes, List<Row> carried, int end, double height) {

  /** By how many lines of the body a title opens at most. */
  private static final double WIDEST = 1.6;

  /** A row and its top. */
  record Standing(Row row, double top) {}

  Column {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    carried = List.copyOf(carried);
  }

  /**
   * The same rows down to the foot of the column: the space above titles grows by whole lines of
   * the body, one each at most, the last titles first. The lines of columns side by side stay
   * level.
   */
  Column pushed(double room, double leading) {
    int missing = missing(room, leading);
    double[] shifts = new double[rows.size()];
    for (int i = rows.size() - 1; i > 0 && missing > 0; i--) {
      if (gap(i)) {
        shifts[i] = leading;
        missing--;
      }
    }
    return shifted(shifts);
  }

  /** The same rows down to the foot of the column: the space above all titles grows alike. */
  Column spread(double room, double leading) {
    double each = spread(missing(room, leading)) * leading;
    double[] shifts = new double[rows.size()];
    for (int i = 1; i < shifts.length; i++) {
      shifts[i] = gap(i) ? each : 0;
    }
    return shifted(shifts);
  }

  private Column shifted(double[] shifts) {
    List<Standing> moved = new ArrayList<>();
    double shift = 0;
    for (int i = 0; i < shifts.length; i++) {
      shift += shifts[i];
      moved.add(new Standing(rows.get(i).row(), rows.get(i).top() + shift));
    }
    return new Column(moved, notes, carried, end, height + shift);
  }

  /** By how many lines each title opens to take up empty ones. */
  double spread(int missing) {
    int gaps = gaps();
    return gaps == 0 ? 0 : Math.min(WIDEST, (double) missing / gaps);
  }

  /** How many titles stand under other rows: places where the column may open. */
  int gaps() {
    int gaps = 0;
    for (int i = 1; i < rows.size(); i++) {
      gaps += gap(i) ? 1 : 0;
    }
    return gaps;
  }

  private boolean gap(int row) {
    return row > 0 && rows.get(row).row().begins() && !rows.get(row - 1).row().tied();
  }

  /** How many lines of the body would still find room. */
  int missing(double room, double leading) {
    return Math.max(0, (int) ((room - whole() + 0.5) / leading));
  }

  /** The height with the footnotes. */
  double whole() {
    return height + ColumnFiller.notesHeight(notes);
  }
}
