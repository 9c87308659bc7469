package dibao.press.page;

import dibao.issue.Masthead;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Line;
import dibao.press.type.Manner;
import dibao.press.type.Shape;
import java.util.ArrayList;
import java.util.List;

/** Sets the head of the first page: name, number and date, publisher, between rules. */
final class MastheadRows {

  private static final double LEAST_PART = 0.45;

  private final Compositor compositor;
  private final HouseStyle style;
  private final double width;

  MastheadRows(Compositor compositor) {
    this.compositor = compositor;
    style = compositor.style();
    width = style.page().measure();
  }

  List<Row> of(Masthead masthead, Tag tag) {
    List<Row> rows = new ArrayList<>(name(masthead, tag.block("H1")));
    rows.addAll(rule(style.masthead().upperRule()));
    rows.addAll(number(masthead, tag));
    String publisher = masthead.publisher();
    if (publisher != null) {
      TextStyle type = compositor.text(Part.MASTHEAD_PUBLISHER);
      List<Row> lines = compositor.words(publisher, Part.MASTHEAD_PUBLISHER, tag.block("P"), width);
      rows.addAll(Rows.spaced(lines, type.before(), type.after()));
    }
    rows.addAll(rule(style.masthead().lowerRule()));
    return rows;
  }

  /** The name, made smaller until it fits on one line, if that leaves it large. */
  private List<Row> name(Masthead masthead, Tag tag) {
    TextStyle type = compositor.text(Part.MASTHEAD_TITLE);
    Manner manner = type.manner();
    Words words = Words.plain(masthead.periodical(), manner, tag);
    double wide = compositor.composer().width(words.stretches().getFirst());
    if (wide > width) {
      double part = Math.max(LEAST_PART, width / wide * 0.98);
      manner = manner.sized(manner.size() * part).tracked(manner.tracking() * part);
      words = Words.plain(masthead.periodical(), manner, tag);
    }
    List<Line> lines = compositor.composer().title(words.stretches(), width, type.alignment());
    TextStyle fitted =
        new TextStyle(
            manner,
            type.leading() * manner.size() / type.size(),
            type.alignment(),
            0,
            type.before(),
            type.after());
    return Rows.spaced(compositor.rows(lines, words, fitted, 0), fitted.before(), fitted.after());
  }

  private List<Row> number(Masthead masthead, Tag tag) {
    TextStyle type = compositor.text(Part.MASTHEAD_NUMBER);
    String number = compositor.wording().number(masthead);
    String date = masthead.date() == null ? "" : compositor.wording().date(masthead.date());
    boolean centred = type.alignment() == Alignment.CENTRED;
    if (centred || number.isEmpty() || date.isEmpty()) {
      String words = number + (number.isEmpty() || date.isEmpty() ? "" : "　") + date;
      if (words.isEmpty()) {
        return List.of(Row.blank(type.before()));
      }
      return Rows.spaced(
          compositor.words(words, Part.MASTHEAD_NUMBER, tag.block("P"), width),
          type.before(),
          type.after());
    }
    List<Row> left = compositor.words(number, type, Alignment.LEFT, tag.block("P"), width * 0.7);
    Words right = Words.plain(date, type.manner(), tag.block("P"));
    Line line =
        compositor
            .composer()
            .paragraph(right.stretches(), Shape.straight(width), Alignment.RIGHT)
            .getFirst();
    List<Row> rows = new ArrayList<>(left);
    Ink day = new Ink.Text(0, Compositor.baseline(type), line, right.tags());
    rows.set(0, rows.getFirst().plus(List.of(day)));
    return Rows.spaced(rows, type.before(), type.after());
  }

  private List<Row> rule(double thickness) {
    return thickness == 0
        ? List.of()
        : List.of(
            Row.of(
                thickness,
                List.of(new Ink.Fill(0, 0, width, thickness, style.masthead().colour()))));
  }
}
