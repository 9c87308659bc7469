package dibao.press.page;

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

  /** The height with the footnotes. */
  double whole() {
    return height + ColumnFiller.notesHeight(notes);
  }
}
