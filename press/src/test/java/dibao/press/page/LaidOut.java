package dibao.press.page;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.style.HouseStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Issues of our own writing, and the lines of text on their pages. */
final class LaidOut {

  private LaidOut() {}

  static final String SENTENCE = "社区商业连着千家万户，数字技术让街角小店焕发新的生机。";

  /** A line of text where it stands. */
  record Standing(int page, double x, double y, String text, double size, String role) {}

  static Edition edition(Issue issue, String style) {
    return Edition.of(issue, HouseStyle.carried(style), Pictures.inline());
  }

  static List<Standing> lines(Edition edition) {
    List<Standing> lines = new ArrayList<>();
    for (Sheet sheet : edition.sheets()) {
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text && !text.line().pieces().isEmpty()) {
            lines.add(
                new Standing(
                    sheet.number(),
                    placed.x() + text.x() + text.line().pieces().getFirst().start(),
                    placed.y() + text.baseline(),
                    text.line().text(),
                    text.line().pieces().getFirst().manner().size(),
                    text.tags().isEmpty() ? "" : text.tags().getFirst().role()));
          }
        }
      }
    }
    return lines;
  }

  static Article article(String title, Block... blocks) {
    return new Article(
        title, List.of(), List.of(blocks), List.of(), "本刊", null, LocalDate.of(2025, 4, 8));
  }

  static Block paragraph(int sentences) {
    return Block.Paragraph.of(SENTENCE.repeat(sentences));
  }

  static Issue issue(Section... sections) {
    Masthead masthead =
        new Masthead(
            "滨江商务观察",
            2025,
            7,
            91,
            LocalDate.of(2025, 4, 10),
            "滨江商务促进中心",
            List.of("编辑部"),
            List.of(),
            Map.of("地址", "滨江路 1 号"));
    return new Issue(masthead, List.of(sections));
  }

  /** An issue whose articles are of many lengths. */
  static Issue varied() {
    List<Section> sections = new ArrayList<>();
    for (int s = 0; s < 3; s++) {
      List<Article> articles = new ArrayList<>();
      for (int a = 0; a < 12; a++) {
        Block[] blocks = new Block[1 + (a + s) % 4];
        for (int b = 0; b < blocks.length; b++) {
          blocks[b] = paragraph(1 + (a * 3 + b * 5 + s) % 7);
        }
        articles.add(article("第" + (s * 12 + a + 1) + "篇文章的题名", blocks));
      }
      sections.add(new Section("栏目" + "甲乙丙".charAt(s), articles));
    }
    return issue(sections.toArray(Section[]::new));
  }
}
