package dibao.press.page;

import dibao.press.page.Column.Standing;
import java.util.ArrayList;
import java.util.List;

/** Fills columns with rows from top to bottom, and their feet with the footnotes of these rows. */
final class ColumnFiller {

  /** The space above the first footnote, which holds its rule. */
  static final double NOTES_SPACE = 10;

  private static final double TOLERANCE = 0.5;

  private final List<Row> rows;
  private final double leading;

  /**
   * A filler of rows.
   *
   * @param rows are copied: a figure that finds no room goes behind text that does
   */
  ColumnFiller(List<Row> rows, double leading) {
    this.rows = new ArrayList<>(rows);
    this.leading = leading;
  }

  /** The rows in the order that they got. */
  List<Row> rows() {
    return rows;
  }

  static double notesHeight(List<Row> notes) {
    return notes.isEmpty() ? 0 : NOTES_SPACE + Rows.height(notes);
  }

  /**
   * Fills one column.
   *
   * @param from its first row
   * @param height its height
   * @param carried footnotes left over from the column before
   * @param force whether a row that no column can hold is placed all the same
   */
  Column fill(int from, double height, List<Row> carried, boolean force) {
    int end = reach(from, height, carried);
    int cut = lastBreak(from, end);
    if (cut < rows.size() && rows.get(cut).floating()) {
      cut = letPass(from, cut, height, carried);
    }
    if (cut == from && force) {
      cut = Math.max(from + 1, end);
    }
    return column(from, cut, height, carried);
  }

  /**
   * Lets the text behind a figure that finds no room go before it, within the same article, and
   * fills the column with it.
   */
  private int letPass(int from, int figure, double height, List<Row> carried) {
    int after = figure;
    while (after < rows.size() && rows.get(after).floating()) {
      after++;
    }
    int article = after;
    while (article < rows.size() && !rows.get(article).begins()) {
      article++;
    }
    List<Row> group = List.copyOf(rows.subList(figure, after));
    List<Row> text = List.copyOf(rows.subList(after, article));
    List<Row> passed = new ArrayList<>(rows.subList(0, figure));
    passed.addAll(text);
    ColumnFiller trial = new ColumnFiller(passed, leading);
    int reached = Math.min(trial.reach(from, height, carried), passed.size() - 1);
    int cut = Math.max(figure, trial.cut(from, reached));
    if (cut > figure) {
      rows.subList(figure, article).clear();
      rows.addAll(figure, text);
      rows.addAll(cut, group);
    }
    return cut;
  }

  /** The first row that finds no room. */
  private int reach(int from, double height, List<Row> carried) {
    double bottom = repeatedHeight(from);
    double notes = notesHeight(carried);
    for (int i = from; i < rows.size(); i++) {
      Row row = rows.get(i);
      bottom = top(row, bottom, i == from) + row.height();
      if (!row.notes().isEmpty()) {
        notes += Rows.height(row.notes()) + (notes == 0 ? NOTES_SPACE : 0);
      }
      if (bottom + notes > height + TOLERANCE) {
        return i;
      }
    }
    return rows.size();
  }

  private int lastBreak(int from, int end) {
    return end == rows.size() ? end : cut(from, end);
  }

  private int cut(int from, int end) {
    int cut = end;
    while (cut > from && rows.get(cut - 1).tied()) {
      cut--;
    }
    return cut;
  }

  private double top(Row row, double bottom, boolean first) {
    double space = row.before();
    if (first && bottom == 0) {
      space = row.begins() ? space % leading : 0;
    }
    double top = bottom + space;
    return row.gridded() ? Math.ceil(top / leading - 0.01) * leading : top;
  }

  private double repeatedHeight(int from) {
    boolean continued = from > 0 && from < rows.size();
    return continued ? Rows.height(rows.get(from).repeated()) : 0;
  }

  private Column column(int from, int end, double height, List<Row> carried) {
    List<Standing> standing = new ArrayList<>();
    List<Row> notes = new ArrayList<>(carried);
    double bottom = 0;
    if (from > 0 && end > from) {
      for (Row head : rows.get(from).repeated()) {
        standing.add(new Standing(head, bottom));
        bottom += head.height();
      }
    }
    for (int i = from; i < end; i++) {
      Row row = rows.get(i);
      double top = top(row, bottom, i == from);
      standing.add(new Standing(row, top));
      bottom = top + row.height();
      notes.addAll(row.notes());
    }
    List<Row> left = new ArrayList<>();
    while (notes.size() > 1 && bottom + notesHeight(notes) > height + TOLERANCE) {
      left.addFirst(notes.removeLast());
    }
    return new Column(standing, notes, left, end, bottom);
  }
}
