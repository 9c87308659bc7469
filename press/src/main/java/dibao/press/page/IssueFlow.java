package dibao.press.page;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Makes strips of an issue's columns and articles. */
final class IssueFlow {

  private final Compositor compositor;
  private final HouseStyle style;
  private final Tag document;
  private final List<Strip> strips = new ArrayList<>();
  private List<Row> open = new ArrayList<>();
  private boolean newPage;

  IssueFlow(Compositor compositor, Tag document) {
    this.compositor = compositor;
    this.document = document;
    style = compositor.style();
  }

  /** The name of an article's anchor; both count from 1. */
  static String anchor(int section, int article) {
    return "s" + section + "-a" + article;
  }

  static String anchor(int section) {
    return "s" + section;
  }

  List<Strip> strips(Issue issue) {
    foreword(issue.foreword());
    for (int i = 0; i < issue.sections().size(); i++) {
      section(issue.sections().get(i), i + 1);
    }
    close();
    return strips;
  }

  /** What the editors say first, in a box over all columns of the page. */
  private void foreword(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    Tag tag = document.block("Sect");
    double width = style.page().measure();
    Footnotes none = new Footnotes(compositor, List.of(), "foreword", tag, width);
    Bed bed = new Bed(0, width, style.body());
    List<Row> rows = new BlockRows(compositor, none, 2).of(new Block.Boxed(blocks), tag, bed);
    if (style.page().columns() > 1) {
      strips.add(new Strip(rows, 1, false, false));
    } else {
      open.addAll(rows);
    }
  }

  private void section(Section section, int number) {
    Tag tag = document.block("Sect");
    String name = section.name();
    if (name != null) {
      List<Row> heading = heading(name, anchor(number), tag);
      if (style.sections().newPage() && number > 1) {
        close();
        newPage = true;
      }
      boolean wide = style.sections().wide() && style.page().columns() > 1;
      if (wide) {
        close();
        strips.add(new Strip(heading, 1, newPage, true));
        newPage = false;
      } else {
        open.addAll(heading);
      }
    }
    int level = name == null ? 2 : 3;
    for (int i = 0; i < section.articles().size(); i++) {
      article(section.articles().get(i), anchor(number, i + 1), tag.block("Art"), level);
    }
  }

  private void article(Article article, String anchor, Tag tag, int level) {
    ArticleRows setter =
        new ArticleRows(compositor, article, anchor, tag, level, style.page().columnWidth());
    for (ArticleRows.Piece piece : setter.pieces(style.page().measure())) {
      if (piece.wide()) {
        close();
        strips.add(new Strip(piece.rows(), 1, false, false));
      } else {
        open.addAll(piece.rows());
      }
    }
  }

  private List<Row> heading(String name, String anchor, Tag tag) {
    TextStyle type = compositor.text(Part.SECTION);
    HouseStyle.Sections sections = style.sections();
    boolean wide = sections.wide();
    double width = wide ? style.page().measure() : style.page().columnWidth();
    String words = sections.mark().replace("{}", name);
    List<Row> rows = new ArrayList<>(compositor.title(words, Part.SECTION, tag.block("H2"), width));
    if (rows.isEmpty()) {
      rows.add(Row.blank(0));
    }
    Ink mark = new Ink.Anchor(anchor, name, 2);
    rows.set(0, rows.getFirst().after(type.before()).plus(List.of(mark)));
    Row last = rows.getLast();
    List<Ink> rule =
        sections.rule() > 0
            ? List.of(
                new Ink.Fill(0, last.height() + 2, width, sections.rule(), sections.ruleColour()))
            : List.of();
    rows.set(rows.size() - 1, last.plus(rule).tall(last.height() + type.after()));
    return Rows.filled(Rows.tied(rows, !wide), compositor.leading());
  }

  private void close() {
    if (!open.isEmpty()) {
      strips.add(new Strip(open, style.page().columns(), newPage, false));
      open = new ArrayList<>();
      newPage = false;
    }
  }
}
