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

  /** By what part of the body's leading a line opens at most. */
  private static final double WIDEST = 0.06;

  /** How many lines open as much as one title. */
  private static final double TITLE = 12;

  /** A row and its top. */
  record Standing(Row row, double top) {}

  Column {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    carried = List.copyOf(carried);
  }

  /**
   * The same rows down to the foot of the column: the space above titles and sub-headings grows by
   * whole lines of the body, one each at most, the last titles first, so that the lines of columns
   * side by side stay level. Only a single line that is left then opens all lines by a hair.
   */
  Column pushed(double room, double leading) {
    int missing = missing(room, leading);
    double[] shifts = new double[rows.size()];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = rows.size() - 1; i > 0 && missing > 0; i--) {
        if (pass == 0 ? gap(i) : heading(i)) {
          shifts[i] = leading;
          missing--;
        }
      }
    }
    Column pushed = shifted(shifts);
    return missing == 1 ? pushed.spread(room, leading) : pushed;
  }

  /**
   * The same rows down to the foot of the column: all lines of the body open by the same hair, and
   * the space above each title by some times as much.
   */
  Column spread(double room, double leading) {
    double each = opening(missing(room, leading)) * leading;
    double[] shifts = new double[rows.size()];
    for (int i = 1; i < shifts.length; i++) {
      shifts[i] = each * weight(i);
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

  /** By what part of the leading each line opens to take up empty ones. */
  double opening(int missing) {
    double weights = weights();
    return weights == 0 ? 0 : Math.min(WIDEST, missing / weights);
  }

  /** How many lines the column opens as if it had no titles. */
  double weights() {
    double weights = 0;
    for (int i = 1; i < rows.size(); i++) {
      weights += weight(i);
    }
    return weights;
  }

  private double weight(int row) {
    if (gap(row)) {
      return TITLE;
    }
    return lineOfText(row) && rows.get(row - 1).row().frame() == null ? 1 : 0;
  }

  private boolean lineOfText(int row) {
    return rows.get(row).row().gridded() && rows.get(row).row().frame() == null;
  }

  /** How many titles and sub-headings stand under other rows: places for a line more. */
  int gaps() {
    int gaps = 0;
    for (int i = 1; i < rows.size(); i++) {
      gaps += gap(i) || heading(i) ? 1 : 0;
    }
    return gaps;
  }

  private boolean heading(int row) {
    return !gap(row) && rows.get(row).row().heads() && !rows.get(row - 1).row().tied();
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
