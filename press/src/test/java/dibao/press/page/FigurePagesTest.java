package dibao.press.page;

import static dibao.press.page.LaidOut.SENTENCE;
import static dibao.press.page.LaidOut.article;
import static dibao.press.page.LaidOut.edition;
import static dibao.press.page.LaidOut.issue;
import static dibao.press.page.LaidOut.lines;
import static dibao.press.page.LaidOut.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Footnote;
import dibao.issue.Issue;
import dibao.issue.Run;
import dibao.issue.Section;
import dibao.press.page.LaidOut.Standing;
import dibao.press.pdf.PressSample;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, pictures, charts and footnotes on their pages. */
class FigurePagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void footnote_standsAtTheFootOfItsPage(String style) {
    Block noted =
        new Block.Paragraph(
            List.of(new Run.Plain(SENTENCE.repeat(2)), new Run.Note("甲"), new Run.Plain(SENTENCE)));
    Footnote note = new Footnote("甲", List.of(new Run.Plain("注文在此。")));
    Article article =
        new Article(
            "有注的文章",
            List.of(),
            List.of(paragraph(20), noted, paragraph(30)),
            List.of(note),
            null,
            null,
            null);
    List<Standing> lines = lines(edition(issue(new Section("栏目", List.of(article))), style));
    Standing mark =
        lines.stream().filter(line -> line.text().contains("①")).findFirst().orElseThrow();
    Standing foot =
        lines.stream().filter(line -> line.text().equals("注文在此。")).findFirst().orElseThrow();
    assertThat(foot.page()).isEqualTo(mark.page());
    assertThat(foot.y()).isGreaterThan(mark.y());
    assertThat(foot.size()).isLessThan(mark.size());
  }

  @Test
  void footnoteOfTheLastPage_leavesRoomForTheImprint() {
    Block noted = new Block.Paragraph(List.of(new Run.Plain(SENTENCE), new Run.Note("甲")));
    Footnote note = new Footnote("甲", List.of(new Run.Plain("注文在此。")));
    Article article = new Article("有注", List.of(), List.of(noted), List.of(note), null, null, null);
    Edition edition = edition(issue(new Section("栏目", List.of(article))), "gazette");
    List<Standing> lines = lines(edition);
    Standing foot =
        lines.stream().filter(line -> line.text().equals("注文在此。")).findFirst().orElseThrow();
    Standing imprint =
        lines.stream().filter(line -> line.text().startsWith("地址：")).findFirst().orElseThrow();
    assertThat(imprint.page()).isEqualTo(foot.page());
    assertThat(imprint.y()).isGreaterThan(foot.y());
  }

  @Test
  void manyFootnotes_findTheirFeet() {
    List<Block> blocks = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      blocks.add(
          new Block.Paragraph(
              List.of(new Run.Plain(SENTENCE), new Run.Note("n" + i), new Run.Plain("完。"))));
      notes.add(new Footnote("n" + i, List.of(new Run.Plain("第" + i + "条注。" + SENTENCE))));
    }
    Article article = new Article("注多", List.of(), blocks, notes, null, null, null);
    List<Standing> lines = lines(edition(issue(new Section(null, List.of(article))), "gazette"));
    for (int i = 1; i <= 60; i++) {
      String start = "第" + i + "条注。";
      String sign = i <= 20 ? Character.toString('①' + i - 1) : "[" + i + "]";
      Standing foot =
          lines.stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
      assertThat(lines)
          .anyMatch(line -> line.page() == foot.page() && line.text().contains(sign + "完。"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "columns"})
  void longTable_repeatsItsHeadOnEveryPage(String style) {
    Edition edition = edition(PressSample.of(PressSample.longTable(150)), style);
    List<Standing> lines = lines(edition);
    for (Sheet sheet : edition.sheets()) {
      List<String> onPage =
          lines.stream().filter(line -> line.page() == sheet.number()).map(Standing::text).toList();
      if (onPage.stream().anyMatch(text -> text.matches("第\\d+街区"))) {
        assertThat(onPage).contains("街区", "零售额", "同比");
      }
    }
    assertThat(lines.stream().filter(line -> line.text().equals("街区") && line.role().equals("TH")))
        .hasSize(1);
    IntStream.rangeClosed(1, 150)
        .forEach(i -> assertThat(lines).anyMatch(line -> line.text().equals("第" + i + "街区")));
  }

  @Test
  void figureWithoutRoom_letsItsTextPass() {
    Block chart =
        PressSample.issue().articles().getFirst().blocks().stream()
            .filter(block -> block instanceof Block.Chart)
            .findFirst()
            .orElseThrow();
    Issue issue =
        issue(
            new Section(
                "栏目", List.of(article("图多", paragraph(38), chart, paragraph(9), paragraph(30)))));
    Edition edition = edition(issue, "gazette");
    List<Standing> lines = lines(edition);
    Standing title =
        lines.stream().filter(line -> line.text().contains("图1")).findFirst().orElseThrow();
    double lowest =
        lines.stream()
            .filter(line -> line.page() == title.page() - 1 && line.role().equals("P"))
            .mapToDouble(Standing::y)
            .max()
            .orElseThrow();
    HouseStyle style = HouseStyle.gazette();
    double foot = style.page().top() + (style.page().lines() - 2) * style.body().leading();
    assertThat(lowest).isGreaterThan(foot - 1);
  }

  @Test
  void missingPicture_isNamedAndKeepsItsCaption() {
    Block picture = new Block.Picture("no.png", "街景", "图一 街景");
    Edition edition = edition(issue(new Section("栏目", List.of(article("有图", picture)))), "gazette");
    assertThat(edition.warnings())
        .containsExactly(
            "the picture «no.png» was not found or is neither PNG nor JPEG: its words are printed"
                + " in its place");
    assertThat(lines(edition)).anyMatch(line -> line.text().equals("图一 街景"));
    assertThat(lines(edition))
        .anyMatch(line -> line.text().equals("街景") && line.role().equals("P"));
  }

  @Test
  void cover_hasWordsBesideAndUnderIt() {
    Edition edition = edition(PressSample.issue(), "gazette");
    List<Standing> lines = lines(edition);
    double left = HouseStyle.gazette().page().left();
    Standing beside =
        lines.stream().filter(line -> line.text().startsWith("本书从一家便利店")).findFirst().orElseThrow();
    Standing under =
        lines.stream()
            .filter(line -> line.text().startsWith("下脚步的店") || line.text().contains("读完再走上街头"))
            .findFirst()
            .orElseThrow();
    assertThat(beside.x()).isGreaterThanOrEqualTo(left);
    boolean next = under.page() > beside.page();
    assertThat(next || under.y() > beside.y()).isTrue();
  }

  @Test
  void rowTallerThanAPage_isPlacedAllTheSame() {
    List<List<String>> rows = List.of(List.of("一", SENTENCE.repeat(120)));
    Block table = new Block.Table(null, null, List.of("甲", "乙"), rows);
    Edition edition = edition(issue(new Section("栏目", List.of(article("长格", table)))), "columns");
    StringBuilder text = new StringBuilder();
    lines(edition).forEach(line -> text.append(line.text()));
    assertThat(text.toString()).contains(SENTENCE.substring(0, 6));
    assertThat(edition.sheets().size()).isBetween(2, 40);
  }

  @Test
  void numbersOfAColumn_meetAtTheirPoint() {
    List<List<String>> rows =
        List.of(
            List.of("东", "12.5", "+3.1%"),
            List.of("西", "8", "12%"),
            List.of("南", "1,204.75", "−0.42%"));
    Block table = new Block.Table(null, null, List.of("区", "零售额", "同比"), rows);
    List<Standing> lines =
        lines(edition(issue(new Section("栏目", List.of(article("有表", table)))), "gazette"));
    double half = HouseStyle.gazette().text(Part.TABLE_CELL).size() * 0.35;
    assertThat(x(lines, "12.5")).isBetween(x(lines, "8") - 3 * half, x(lines, "8") - half);
    assertThat(x(lines, "1,204.75")).isLessThan(x(lines, "12.5") - 2 * half);
    assertThat(x(lines, "12%")).isLessThan(x(lines, "+3.1%") + 3 * half);
  }

  private static double x(List<Standing> lines, String text) {
    return lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow().x();
  }
}
