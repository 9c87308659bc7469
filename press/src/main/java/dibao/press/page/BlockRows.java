package dibao.press.page;

import dibao.issue.Block;
import dibao.issue.Run;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Composer.Refit;
import dibao.press.type.Line;
import dibao.press.type.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sets the blocks of an article, one after the other. */
final class BlockRows {

  private static final double NARROW = 28;

  private final Compositor compositor;
  private final Footnotes footnotes;
  private final int headingLevel;

  /**
   * A setter for one article.
   *
   * @param headingLevel the structure's level for the article's highest sub-heading
   */
  BlockRows(Compositor compositor, Footnotes footnotes, int headingLevel) {
    this.compositor = compositor;
    this.footnotes = footnotes;
    this.headingLevel = headingLevel;
  }

  List<Row> of(Block block, Tag parent, Bed bed) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph, parent, bed);
      case Block.Heading heading -> heading(heading, parent, bed);
      case Block.Items items -> items(items, parent, bed);
      case Block.Table table -> new TableRows(compositor, table, bed).of(parent);
      case Block.Picture picture -> new PictureRows(compositor, bed).of(picture, parent);
      case Block.Boxed boxed -> boxed(boxed, parent, bed);
      case Block.Chart chart -> new ChartRows(compositor, bed).of(chart, parent);
    };
  }

  private List<Row> paragraph(Block.Paragraph paragraph, Tag parent, Bed bed) {
    Tag tag = parent.block("P");
    List<Row> rows = running(paragraph.runs(), tag, bed, bed.type().indent(), 0);
    return Rows.withoutWidows(rows);
  }

  /** Lines that may be made one more or one less; those beside a cover may not. */
  private List<Row> elastic(
      List<Row> rows, Words words, Bed bed, Shape shape, Function<Refit, List<Row>> setter) {
    boolean body = bed.type().leading() == compositor.leading();
    boolean free = bed.inset() == 0 && bed.type().alignment() == Alignment.JUSTIFIED && body;
    if (rows.isEmpty() || !free) {
      return rows;
    }
    Elastic paragraph =
        new Elastic(
            rows.size(),
            lines -> compositor.composer().refit(words.stretches(), shape, lines),
            setter);
    List<Row> stretching = new ArrayList<>(rows);
    stretching.set(0, rows.getFirst().stretching(paragraph));
    return stretching;
  }

  private List<Row> running(List<Run> runs, Tag tag, Bed bed, double indent, double left) {
    TextStyle type = bed.type();
    Words words = Words.of(runs, type.manner(), tag, compositor.style(), footnotes);
    Shape shape = bed.shape(indent, left);
    List<Line> lines = compositor.composer().paragraph(words.stretches(), shape, type.alignment());
    Function<Refit, List<Row>> setter = refit -> set(refit.lines(), words, bed);
    List<Row> rows = elastic(set(lines, words, bed), words, bed, shape, setter);
    bed.take(lines.size());
    return rows;
  }

  private List<Row> set(List<Line> lines, Words words, Bed bed) {
    boolean grid = bed.type().leading() == compositor.leading();
    return compositor.rows(lines, words, bed.type(), bed.x()).stream()
        .map(row -> grid ? row.onGrid() : row)
        .toList();
  }

  private List<Row> heading(Block.Heading heading, Tag parent, Bed bed) {
    int level = Math.min(6, headingLevel + heading.level() - 1);
    Tag tag = parent.block("H" + level);
    TextStyle type = compositor.text(heading.level() == 1 ? Part.HEADING_1 : Part.HEADING_2);
    double inset = bed.inset();
    double width = bed.width() - inset - type.indent();
    Words words = Words.plain(heading.text(), type.manner(), tag);
    List<Line> lines = compositor.composer().title(words.stretches(), width, type.alignment());
    double left = bed.x() + inset + type.indent();
    List<Row> rows = Rows.tied(compositor.rows(lines, words, type, left), true);
    bed.take(lines.size());
    return inset > 0
        ? rows
        : Rows.filled(Rows.spaced(rows, type.before(), type.after()), compositor.leading());
  }

  private List<Row> items(Block.Items items, Tag parent, Bed bed) {
    Tag list = parent.block("L");
    list.with("ListNumbering", items.ordered() ? "Decimal" : "Disc");
    List<Row> rows = new ArrayList<>();
    double em = bed.type().size();
    double start = bed.width() > NARROW * em ? bed.type().indent() : 0;
    for (int i = 0; i < items.entries().size(); i++) {
      Tag entry = list.block("LI");
      String label = items.ordered() ? (i + 1) + "." : "•";
      Words sign = Words.plain(label, bed.type().manner(), entry.block("Lbl"));
      double wide = items.ordered() ? (items.entries().size() > 9 ? 2 : 1.5) : 1;
      double left = bed.x() + bed.inset() + start;
      Ink mark =
          new Ink.Text(
              left,
              Compositor.baseline(bed.type()),
              compositor
                  .composer()
                  .paragraph(sign.stretches(), Shape.straight(wide * em * 2), Alignment.LEFT)
                  .getFirst(),
              sign.tags());
      List<Row> lines =
          new ArrayList<>(
              running(items.entries().get(i), entry.block("LBody"), bed, 0, start + wide * em));
      if (!lines.isEmpty()) {
        lines.set(0, marked(lines.getFirst(), mark).stretching(null));
        rows.addAll(Rows.withoutWidows(lines));
      }
    }
    return rows;
  }

  private static Row marked(Row row, Ink mark) {
    List<Ink> inks = new ArrayList<>(List.of(mark));
    inks.addAll(row.inks());
    return row.showing(inks);
  }

  private List<Row> boxed(Block.Boxed boxed, Tag parent, Bed bed) {
    TextStyle type = compositor.text(Part.BOXED);
    double pad = 12;
    Row.Frame frame =
        new Row.Frame(
            bed.x() + bed.inset(),
            bed.width() - bed.inset(),
            compositor.style().lines().tint(),
            compositor.style().masthead().colour());
    Bed inner = new Bed(bed.x() + bed.inset() + pad, bed.width() - bed.inset() - 2 * pad, type);
    Tag aside = parent.block("Div");
    List<Row> rows = new ArrayList<>();
    rows.add(Row.blank(type.before()).tie(true));
    rows.addAll(all(boxed.blocks(), aside, inner));
    rows.replaceAll(row -> row.framed(frame));
    Rows.leading(rows);
    List<Row> closed = new ArrayList<>(Rows.leading(rows));
    closed.add(Row.blank(type.after()).framed(frame));
    double air = compositor.leading() * 0.35;
    closed.set(0, closed.getFirst().after(air));
    closed.add(Row.blank(air));
    closed.set(closed.size() - 2, closed.get(closed.size() - 2).tie(true));
    bed.take(bed.narrow());
    return Rows.filled(closed, compositor.leading());
  }

  /** Sets blocks; a cover that comes first stands beside the rest. */
  List<Row> all(List<Block> blocks, Tag parent, Bed bed) {
    List<Row> rows = new ArrayList<>();
    Cover cover = Cover.of(blocks, compositor, bed);
    int from = 0;
    if (cover != null) {
      rows.add(cover.row(parent));
      bed.stand(cover.inset(), cover.lines());
      from = 1;
    }
    for (Block block : blocks.subList(from, blocks.size())) {
      boolean flowing =
          block instanceof Block.Paragraph
              || block instanceof Block.Heading
              || block instanceof Block.Items;
      if (!flowing && bed.narrow() > 0) {
        rows.addAll(Cover.rest(bed));
      }
      int beside = bed.narrow();
      rows.addAll(Rows.tiedFirst(of(block, parent, bed), beside));
    }
    if (cover != null) {
      rows.addAll(Cover.rest(bed));
    }
    return rows;
  }
}
