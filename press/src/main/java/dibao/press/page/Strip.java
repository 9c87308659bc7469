package dibao.press.page;

import java.util.List;

/**
 * A part of the text between two changes of the number of columns.
 *
 * @param columns how many columns it runs in
 * @param newPage whether it starts a page
 * @param tied whether what follows must begin on the same page
 */
record Strip(List<Row> rows, int columns, boolean newPage, boolean tied) {

  Strip {
    rows = List.copyOf(rows);
  }

  /** The height of the rows that must stand together at its start. */
  double firstGroup() {
    double height = 0;
    for (Row row : rows) {
      height += row.before() + row.height();
      if (!row.tied()) {
        break;
      }
    }
    return height;
  }
}
