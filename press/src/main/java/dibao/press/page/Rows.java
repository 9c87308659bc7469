package dibao.press.page;

import java.util.ArrayList;
import java.util.List;

/** What is done to several rows together. */
final class Rows {

  private static final double CLOSE = 0.01;
  private static final double ABOVE = 0.6;
  private static final double FIGURE_AIR = 0.4;

  private Rows() {}

  static double height(List<Row> rows) {
    return rows.stream().mapToDouble(row -> row.before() + row.height()).sum();
  }

  /** Ties all rows to each other; the last also to what follows when asked. */
  static List<Row> tied(List<Row> rows, boolean toNext) {
    List<Row> tied = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      tied.add(rows.get(i).tie(toNext || i + 1 < rows.size()));
    }
    return tied;
  }

  /**
   * Opens the space around rows until they fill a whole number of the body's lines, so that the
   * text below stands on its grid.
   */
  static List<Row> filled(List<Row> rows, double leading) {
    if (rows.isEmpty()) {
      return rows;
    }
    double height = height(rows);
    double slack = Math.ceil(height / leading - CLOSE) * leading - height;
    List<Row> filled = new ArrayList<>(rows);
    Row first = filled.getFirst();
    filled.set(0, first.after(first.before() + slack * ABOVE));
    Row last = filled.getLast();
    filled.set(filled.size() - 1, last.tall(last.height() + slack * (1 - ABOVE)));
    return filled;
  }

  /** A figure: rows that no page divides, with air around them, on the grid of the body. */
  static List<Row> figure(List<Row> rows, double leading) {
    double air = leading * FIGURE_AIR;
    List<Row> whole = tied(spaced(rows, air, air), false);
    return filled(whole.stream().map(Row::floated).toList(), leading);
  }

  /** Keeps the first two and the last two lines of a paragraph together. */
  static List<Row> withoutWidows(List<Row> lines) {
    List<Row> kept = new ArrayList<>(lines);
    for (int i = 0; i + 1 < kept.size(); i++) {
      if (i == 0 || i == kept.size() - 2) {
        kept.set(i, kept.get(i).tie(true));
      }
    }
    return kept;
  }

  /** Ties the first rows, which stand beside a cover, to what follows each. */
  static List<Row> tiedFirst(List<Row> rows, int count) {
    List<Row> kept = new ArrayList<>(rows);
    for (int i = 0; i < Math.min(count, kept.size()); i++) {
      kept.set(i, kept.get(i).tie(true));
    }
    return kept;
  }

  /** Ties the last row to what follows. */
  static List<Row> leading(List<Row> rows) {
    List<Row> kept = new ArrayList<>(rows);
    if (!kept.isEmpty()) {
      kept.set(kept.size() - 1, kept.getLast().tie(true));
    }
    return kept;
  }

  static List<Row> spaced(List<Row> rows, double before, double after) {
    List<Row> spaced = new ArrayList<>(rows);
    if (!spaced.isEmpty()) {
      spaced.set(0, spaced.getFirst().after(spaced.getFirst().before() + before));
      Row last = spaced.getLast();
      spaced.set(spaced.size() - 1, last.tall(last.height() + after));
    }
    return spaced;
  }
}
