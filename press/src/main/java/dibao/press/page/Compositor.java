package dibao.press.page;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.Wording;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Cohesion;
import dibao.press.type.Composer;
import dibao.press.type.Line;
import dibao.press.type.Shape;
import dibao.press.type.Shortages;
import dibao.press.type.Stretch;
import java.util.ArrayList;
import java.util.List;

/** What all who set a print share: its style, its composer, its words, its warnings. */
final class Compositor {

  private final HouseStyle style;
  private final Wording wording;
  private final Pictures pictures;
  private final Composer composer;
  private final Shortages shortages = new Shortages();
  private final List<String> warnings = new ArrayList<>();

  Compositor(Issue issue, HouseStyle style, Pictures pictures) {
    this.style = style;
    this.pictures = pictures;
    wording = Wording.of(issue.masthead());
    composer = new Composer(shortages, words(issue), style.hanging());
  }

  /** What the issue's own text tells of its words. */
  private static Cohesion words(Issue issue) {
    Cohesion cohesion = new Cohesion();
    for (Section section : issue.sections()) {
      for (Article article : section.articles()) {
        cohesion.learn(article.title());
        article.blocks().forEach(block -> cohesion.learn(block.text()));
      }
    }
    return cohesion;
  }

  HouseStyle style() {
    return style;
  }

  TextStyle text(Part part) {
    return style.text(part);
  }

  Wording wording() {
    return wording;
  }

  Pictures pictures() {
    return pictures;
  }

  Composer composer() {
    return composer;
  }

  double leading() {
    return style.body().leading();
  }

  void warn(String warning) {
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  List<String> warnings() {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(shortages.warnings());
    return all;
  }

  /** Words of one part of an issue, broken to a width. */
  List<Row> words(String words, Part part, Tag tag, double width) {
    TextStyle type = text(part);
    return words(words, type, type.alignment(), tag, width);
  }

  List<Row> words(String words, TextStyle type, Alignment alignment, Tag tag, double width) {
    Words text = Words.plain(words, type.manner(), tag);
    Shape shape = Shape.indented(width, type.indent());
    return rows(composer.paragraph(text.stretches(), shape, alignment), text, type, 0);
  }

  /** Words as a title: lines of about one length, broken with sense. */
  List<Row> title(String words, Part part, Tag tag, double width) {
    TextStyle type = text(part);
    Words text = Words.plain(words, type.manner(), tag);
    List<Line> lines = composer.title(text.stretches(), width, type.alignment());
    return rows(lines, text, type, 0);
  }

  /** One row a line, with the links and footnotes of its words. */
  List<Row> rows(List<Line> lines, Words text, TextStyle type, double x) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      double baseline = baseline(type);
      Row row =
          Row.of(type.leading(), List.of(new Ink.Text(x, baseline, line, text.tags())))
              .plus(text.areas(line, x, baseline));
      rows.add(row.noted(text.notes(line)));
    }
    return rows;
  }

  /** The base line that centres an em in its leading. */
  static double baseline(TextStyle type) {
    return type.leading() / 2 + 0.38 * type.size();
  }

  /** Furniture: words on one line that are no part of the text. */
  Ink furniture(String words, TextStyle type, double x, double baseline, double width) {
    List<Line> lines =
        composer.paragraph(
            List.of(new Stretch(words, type.manner())),
            Shape.straight(Math.max(width, 1)),
            type.alignment());
    return new Ink.Text(x, baseline, lines.getFirst(), List.of());
  }
}
