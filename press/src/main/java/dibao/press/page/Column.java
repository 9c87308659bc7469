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

  /** A row and its top. */
  record Standing(Row row, double top) {}

  Column {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    carried = List.copyOf(carried);
  }

  /**
   * The same rows down to the foot of the column: the space above titles grows by whole lines of
   * the body, one each at most, the last titles first.
   */
  Column filled(double room, double leading) {
    int missing = (int) ((room - whole() + 0.5) / leading);
    List<Standing> moved = new ArrayList<>(rows);
    for (int i = rows.size() - 1; i > 0 && missing > 0; i--) {
      if (rows.get(i).row().begins() && !rows.get(i - 1).row().tied()) {
        for (int j = i; j < moved.size(); j++) {
          moved.set(j, new Standing(moved.get(j).row(), moved.get(j).top() + leading));
        }
        missing--;
      }
    }
    double grown = moved.isEmpty() ? 0 : moved.getLast().top() - rows.getLast().top();
    return new Column(moved, notes, carried, end, height + grown);
  }

  /** The height with the footnotes. */
  double whole() {
    return height + ColumnFiller.notesHeight(notes);
  }
}
