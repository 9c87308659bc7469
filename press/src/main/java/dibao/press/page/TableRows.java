package dibao.press.page;

import dibao.issue.Block;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Line;
import dibao.press.type.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table between two strong rules; its head comes again at the top of each page that it
 * reaches.
 */
final class TableRows {

  private static final int TOGETHER = 8;
  private static final double LARGEST_WHOLE = 0.4;

  private final Compositor compositor;
  private final Block.Table table;
  private final Bed bed;
  private final double width;
  private final ColumnWidths widths;

  TableRows(Compositor compositor, Block.Table table, Bed bed) {
    this.compositor = compositor;
    this.table = table;
    this.bed = bed;
    width = bed.width();
    widths = ColumnWidths.of(compositor, table, width);
  }

  List<Row> of(Tag parent) {
    Tag tag = parent.block("Table");
    List<Row> caption = caption(tag);
    Tag headRow = tag.block("THead").block("TR");
    List<Row> head = Rows.tied(head(headRow, true), true);
    List<Row> again = new ArrayList<>(head(headRow, false));
    Tag body = tag.block("TBody");
    List<Row> rows = new ArrayList<>(caption);
    rows.addAll(head);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean last = i + 1 == table.rows().size();
      boolean kept = i == 0 || i == table.rows().size() - 2;
      List<Row> cells = cells(table.rows().get(i), body.block("TR"), last);
      rows.addAll(tie(cells, kept && !last).stream().map(row -> row.repeating(again)).toList());
    }
    double leading = compositor.leading();
    double most = compositor.style().page().lines() * leading * LARGEST_WHOLE;
    if (table.rows().size() <= TOGETHER && Rows.height(rows) < most) {
      return Rows.figure(rows, leading);
    }
    double air = leading * 0.4;
    return Rows.filled(Rows.spaced(rows, air, air), leading);
  }

  /** The slices of one row of cells; only a very high row may break. */
  private static List<Row> tie(List<Row> slices, boolean toNext) {
    List<Row> tied = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      boolean last = i + 1 == slices.size();
      tied.add(slices.get(i).tie(last ? toNext : slices.size() < TOGETHER));
    }
    return tied;
  }

  private List<Row> caption(Tag tag) {
    List<Row> rows = new ArrayList<>();
    Tag words = tag.block("Caption");
    TextStyle type = compositor.text(Part.CAPTION);
    String caption = table.caption();
    if (caption != null) {
      rows.addAll(compositor.title(caption, Part.CAPTION, words.block("P"), width));
    }
    String unit = table.unit();
    if (unit != null) {
      rows.addAll(
          compositor.words(
              compositor.wording().unit(unit), type, Alignment.RIGHT, words.block("P"), width));
    }
    return Rows.spaced(Rows.tied(moved(rows, bed.x()), true), 0, type.after());
  }

  private List<Row> head(Tag row, boolean first) {
    TextStyle type = compositor.text(Part.TABLE_HEAD);
    List<List<Line>> cells = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (int column = 0; column < table.head().size(); column++) {
      Tag cell = first ? row.block("TH").with("Scope", "Column") : row;
      Words text = Words.plain(table.head().get(column), type.manner(), cell);
      words.add(text);
      Alignment alignment = widths.numeric(column) ? type.alignment() : Alignment.LEFT;
      cells.add(compositor.composer().title(text.stretches(), widths.room(column), alignment));
    }
    List<Row> slices = slices(cells, words, type, !first, false);
    HouseStyle.Lines lines = compositor.style().lines();
    Ink above = rule(0, lines.tableRule());
    List<Row> head = new ArrayList<>(slices);
    head.set(0, head.getFirst().plus(List.of(above)));
    Row last = head.getLast();
    head.set(
        head.size() - 1, last.plus(List.of(rule(last.height() - 0.6, lines.hairline() + 0.2))));
    return head;
  }

  private List<Row> cells(List<String> texts, Tag row, boolean last) {
    TextStyle type = compositor.text(Part.TABLE_CELL);
    List<List<Line>> cells = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      Words text = Words.plain(texts.get(column), type.manner(), row.block("TD"));
      words.add(text);
      cells.add(cell(text, texts.get(column), column));
    }
    List<Row> slices = new ArrayList<>(slices(cells, words, type, false, true));
    Row bottom = slices.getLast();
    HouseStyle.Lines lines = compositor.style().lines();
    double thickness = last ? lines.tableRule() : lines.hairline() * 0.6;
    slices.set(
        slices.size() - 1, bottom.plus(List.of(rule(bottom.height() - thickness, thickness))));
    return slices;
  }

  private List<Line> cell(Words text, String number, int column) {
    double room = widths.room(column);
    if (!widths.numeric(column)) {
      return compositor
          .composer()
          .paragraph(text.stretches(), Shape.straight(room), Alignment.LEFT);
    }
    double inset = widths.inset(column) + widths.behindPoint(column, number, compositor);
    return compositor
        .composer()
        .paragraph(text.stretches(), Shape.straight(room - inset), Alignment.RIGHT);
  }

  private Ink rule(double y, double thickness) {
    boolean strong = thickness == compositor.style().lines().tableRule();
    int colour =
        strong ? compositor.style().body().manner().colour() : compositor.style().lines().colour();
    return new Ink.Fill(bed.x(), y, width, thickness, colour);
  }

  /** One row a line of cells, so that a very high row can go over the page. */
  private List<Row> slices(
      List<List<Line>> cells, List<Words> words, TextStyle type, boolean furniture, boolean top) {
    int count = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    List<Row> slices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double above = i == 0 ? type.before() : 0;
      double below = i + 1 == count ? type.after() : 0;
      List<Ink> inks = new ArrayList<>();
      for (int column = 0; column < cells.size(); column++) {
        List<Line> lines = cells.get(column);
        int skip = top ? 0 : (count - lines.size()) / 2;
        if (i >= skip && i - skip < lines.size()) {
          inks.add(
              new Ink.Text(
                  bed.x() + widths.start(column),
                  above + Compositor.baseline(type),
                  lines.get(i - skip),
                  furniture ? List.of() : words.get(column).tags()));
        }
      }
      slices.add(Row.of(above + type.leading() + below, inks));
    }
    return slices;
  }

  /** Rows whose inks stand further right. */
  static List<Row> moved(List<Row> rows, double x) {
    return x == 0 ? rows : rows.stream().map(row -> moved(row, x)).toList();
  }

  private static Row moved(Row row, double x) {
    List<Ink> inks = new ArrayList<>();
    for (Ink ink : row.inks()) {
      inks.add(
          ink instanceof Ink.Text text
              ? new Ink.Text(text.x() + x, text.baseline(), text.line(), text.tags())
              : ink);
    }
    return Row.of(row.height(), inks).after(row.before()).tie(row.tied());
  }
}
