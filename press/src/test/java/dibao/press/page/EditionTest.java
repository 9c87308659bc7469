package dibao.press.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Footnote;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Run;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.pdf.PressSample;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page of every style. */
class EditionTest {

  private static final String SENTENCE = "社区商业连着千家万户，数字技术让街角小店焕发新的生机。";

  /** A line of text where it stands. */
  private record Standing(int page, double x, double y, String text, double size, String role) {}

  private static Edition edition(Issue issue, String style) {
    return Edition.of(issue, HouseStyle.carried(style), Pictures.inline());
  }

  private static List<Standing> lines(Edition edition) {
    List<Standing> lines = new ArrayList<>();
    for (Sheet sheet : edition.sheets()) {
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text && !text.line().pieces().isEmpty()) {
            lines.add(
                new Standing(
                    sheet.number(),
                    placed.x() + text.x(),
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

  private static Article article(String title, Block... blocks) {
    return new Article(
        title, List.of(), List.of(blocks), List.of(), "本刊", null, LocalDate.of(2025, 4, 8));
  }

  private static Block paragraph(int sentences) {
    return Block.Paragraph.of(SENTENCE.repeat(sentences));
  }

  private static Issue issue(Section... sections) {
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
  private static Issue varied() {
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

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void contents_nameTheTruePages(String style) {
    Edition edition = edition(varied(), style);
    List<Standing> lines = lines(edition);
    for (int i = 1; i <= 36; i++) {
      String title = "第" + i + "篇文章的题名";
      Standing heading =
          lines.stream()
              .filter(line -> line.text().equals(title) && line.role().startsWith("H"))
              .findFirst()
              .orElseThrow();
      Standing entry =
          lines.stream()
              .filter(line -> line.text().contains(title) && line.role().equals("Link"))
              .findFirst()
              .orElseThrow();
      String number =
          lines.stream()
              .filter(line -> line.page() == entry.page() && line.y() == entry.y())
              .reduce((first, second) -> second)
              .orElseThrow()
              .text();
      assertThat(number).isEqualTo(Integer.toString(heading.page()));
      assertThat(edition.page((i - 1) / 12, (i - 1) % 12)).isEqualTo(heading.page());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void headings_neverPartFromTwoLinesOfText(String style) {
    List<Standing> lines =
        lines(edition(varied(), style)).stream().filter(line -> !line.role().isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Standing heading = lines.get(i);
      if (heading.role().equals("H3")) {
        List<Standing> next = lines.subList(i + 1, i + 3);
        assertThat(next).as(heading.text()).allMatch(line -> line.role().equals("P"));
        assertThat(next).allMatch(line -> line.page() == heading.page());
        assertThat(next).allMatch(line -> line.y() > heading.y());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void noLine_standsAloneOnAPage(String style) {
    HouseStyle house = HouseStyle.carried(style);
    Edition edition = edition(varied(), style);
    double top = house.page().top() + house.body().leading();
    for (Sheet sheet : edition.sheets()) {
      List<Tag> firstTwo = new ArrayList<>();
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text
              && !text.tags().isEmpty()
              && placed.y() < top + house.body().leading()
              && placed.y() >= house.page().top() - 1) {
            firstTwo.add(text.tags().getFirst());
          }
        }
      }
      if (house.page().columns() == 1
          && firstTwo.size() == 2
          && firstTwo.getFirst().role().equals("P")) {
        assertThat(firstTwo.get(1)).as("page %d", sheet.number()).isSameAs(firstTwo.getFirst());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official"})
  void fullPages_endOnTheSameLine(String style) {
    HouseStyle house = HouseStyle.carried(style);
    Edition edition = edition(varied(), style);
    int first = edition.page(0, 0);
    List<Double> bottoms = new ArrayList<>();
    for (int page = first; page < edition.sheets().size(); page++) {
      int number = page;
      bottoms.add(
          lines(edition).stream()
              .filter(line -> line.page() == number && !line.role().isEmpty())
              .mapToDouble(Standing::y)
              .max()
              .orElseThrow());
    }
    double lowest = Collections.max(bottoms);
    long full = bottoms.stream().filter(y -> lowest - y < 1).count();
    assertThat(bottoms).allMatch(y -> lowest - y < 5 * house.body().leading());
    assertThat(full).isGreaterThanOrEqualTo(bottoms.size() * 3 / 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void bodyLines_standOnTheGrid(String style) {
    HouseStyle house = HouseStyle.carried(style);
    Edition edition = edition(varied(), style);
    double leading = house.body().leading();
    double first = house.page().top() + leading / 2 + 0.38 * house.body().size();
    for (Standing line : lines(edition)) {
      boolean body = line.role().equals("P") && line.size() == house.body().size();
      if (body && line.text().contains("社区") && line.page() > edition.page(0, 0)) {
        double place = (line.y() - first) / leading;
        assertThat(place - Math.rint(place)).as(line.text()).isCloseTo(0, within(0.02));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void nothing_standsOutsideOfTheText(String style) {
    HouseStyle house = HouseStyle.carried(style);
    double right = house.page().left() + house.page().measure();
    double bottom = house.page().top() + house.page().lines() * house.body().leading();
    for (Sheet sheet : edition(PressSample.volume(6), style).sheets()) {
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text && !text.tags().isEmpty()) {
            double half = house.body().size() / 2 + 3;
            double left = placed.x() + text.x();
            assertThat(left).isGreaterThan(house.page().left() - half);
            assertThat(left + text.line().width()).isLessThan(right + half);
            assertThat(placed.y() + text.baseline()).isLessThan(bottom + 3);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void sourceLine_staysWithTheLastLine(String style) {
    List<Standing> lines =
        lines(edition(varied(), style)).stream().filter(line -> !line.role().isEmpty()).toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith("来源：")) {
        assertThat(lines.get(i).page()).isEqualTo(lines.get(i - 1).page());
        assertThat(lines.get(i).y()).isGreaterThan(lines.get(i - 1).y());
      }
    }
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void furniture_isThatOfTheStyle(String style) {
    HouseStyle house = HouseStyle.carried(style);
    List<Standing> lines = lines(edition(varied(), style));
    boolean first = lines.stream().anyMatch(line -> line.page() == 1 && line.role().isEmpty());
    assertThat(first).isEqualTo(house.furniture().firstFolio());
    String folio = house.furniture().folio().replace("{}", "2");
    assertThat(lines).anyMatch(line -> line.page() == 2 && line.text().equals(folio));
    boolean head =
        lines.stream()
            .anyMatch(line ->
                line.page() == 2 && line.role().isEmpty() && line.text().equals("2025年第7期（总第91期）"));
    assertThat(head).isEqualTo(house.furniture().headShown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void imprint_standsAtTheFootOfTheLastPage(String style) {
    Edition edition = edition(varied(), style);
    List<Standing> lines = lines(edition);
    Standing imprint =
        lines.stream().filter(line -> line.text().startsWith("地址：")).findFirst().orElseThrow();
    assertThat(imprint.page()).isEqualTo(edition.sheets().size());
    assertThat(lines).anyMatch(line -> line.text().equals("编辑：编辑部"));
  }

  @Test
  void longPeriodicalName_isMadeSmallerAndBrokenBeforeAnd() {
    Masthead masthead =
        new Masthead(
            "滨江市商务促进中心社区商业与数字消费信息专报", null, null, null, null, null, List.of(), List.of(), Map.of());
    Edition edition = edition(new Issue(masthead, varied().sections()), "gazette");
    Standing name = lines(edition).getFirst();
    assertThat(name.text()).isEqualTo("滨江市商务促进中心社区商业");
    assertThat(name.size())
        .isLessThan(HouseStyle.gazette().text(Part.MASTHEAD_TITLE).size())
        .isGreaterThan(15);
  }

  @Test
  void issueWithoutArticles_hasAFrontPage() {
    Edition edition = edition(issue(), "gazette");
    assertThat(edition.sheets()).hasSize(1);
    assertThat(lines(edition).getFirst().text()).isEqualTo("滨江商务观察");
  }

  @Test
  void articleWithoutWords_isSetAllTheSame() {
    Edition edition = edition(issue(new Section("栏目", List.of(article(" ")))), "columns");
    assertThat(lines(edition)).anyMatch(line -> line.text().startsWith("来源：本刊"));
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
    assertThat(under.y()).isGreaterThan(beside.y());
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
}
