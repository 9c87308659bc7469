package dibao.press.page;

import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Line;
import dibao.press.type.Manner;
import dibao.press.type.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sets the table of contents; each of its lines is a link. */
final class ContentsRows {

  private final Compositor compositor;
  private final HouseStyle style;
  private final double width;

  ContentsRows(Compositor compositor, double width) {
    this.compositor = compositor;
    this.width = width;
    style = compositor.style();
  }

  /**
   * The rows of the contents.
   *
   * @param pages gives the page of an anchor
   */
  List<Row> of(Issue issue, Tag tag, ToIntFunction<String> pages) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < issue.sections().size(); i++) {
      rows.addAll(section(issue.sections().get(i), i + 1, tag.block("TOC"), pages));
    }
    return rows;
  }

  List<Row> heading(Tag tag) {
    TextStyle type = compositor.text(Part.CONTENTS_HEADING);
    if (!style.contents().heading()) {
      return List.of();
    }
    List<Row> rows =
        compositor.title(
            compositor.wording().contents(), Part.CONTENTS_HEADING, tag.block("H2"), width);
    return Rows.tied(Rows.spaced(rows, type.before(), type.after()), true);
  }

  private List<Row> section(Section section, int number, Tag toc, ToIntFunction<String> pages) {
    List<Row> rows = new ArrayList<>();
    String name = section.name();
    if (name != null) {
      TextStyle type = compositor.text(Part.CONTENTS_SECTION);
      String words = style.contents().sectionMark().replace("{}", name);
      List<Row> heading =
          compositor.words(words, Part.CONTENTS_SECTION, toc.block("Caption"), width);
      rows.addAll(Rows.tied(Rows.spaced(heading, type.before(), type.after()), true));
    }
    for (int i = 0; i < section.articles().size(); i++) {
      String anchor = IssueFlow.anchor(number, i + 1);
      rows.addAll(entry(section.articles().get(i).title(), anchor, toc, pages.applyAsInt(anchor)));
    }
    return rows;
  }

  private List<Row> entry(String title, String anchor, Tag toc, int page) {
    TextStyle type = compositor.text(Part.CONTENTS_ENTRY);
    Tag link = toc.block("TOCI").block("Link");
    Manner manner = type.manner();
    String words = style.contents().entryMark().replace("{}", title);
    Line number = compositor.composer().line(new Stretch(Integer.toString(page), manner));
    double hang = hang(manner);
    double room = width - type.indent() - 3 * type.size() - hang;
    Words text = Words.plain(words, manner, link);
    List<Line> lines = compositor.composer().title(text.stretches(), room, Alignment.LEFT);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Ink> inks = new ArrayList<>();
      double baseline = Compositor.baseline(type);
      double left = type.indent() + (i == 0 ? 0 : hang);
      inks.add(new Ink.Text(left, baseline, lines.get(i), text.tags()));
      if (i + 1 == lines.size()) {
        double end = width - number.width();
        inks.add(leaders(left + lines.get(i).width(), end, baseline, type.size()));
        inks.add(new Ink.Text(end, baseline, number, List.of(link)));
      }
      inks.add(
          new Ink.Area(
              type.indent(),
              0,
              width - type.indent(),
              type.leading(),
              new Target.Place(anchor),
              title,
              link));
      rows.add(Row.of(type.leading(), inks));
    }
    return Rows.tied(Rows.spaced(rows, type.before(), type.after()), false);
  }

  /** How wide the sign before a title is: its second line stands under its first word. */
  private double hang(Manner manner) {
    String mark = style.contents().entryMark();
    String sign = mark.substring(0, Math.max(0, mark.indexOf("{}")));
    return sign.isBlank()
        ? 0
        : compositor.composer().width(new Stretch(sign + "题", manner)) - manner.size();
  }

  /** Dots that stand in one column on all lines. */
  private Ink leaders(double from, double to, double baseline, double size) {
    double step = size * 0.4;
    double start = Math.ceil((from + size * 0.5) / step) * step;
    double end = Math.floor((to - size * 0.45) / step) * step + 0.01;
    double[] points = {start, baseline - size * 0.12, Math.max(start, end), baseline - size * 0.12};
    return new Ink.Stroke(
        points, size * 0.1, style.contents().leaderColour(), new double[] {0, step});
  }
}
