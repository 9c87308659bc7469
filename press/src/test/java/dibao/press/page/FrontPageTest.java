package dibao.press.page;

import static dibao.press.page.LaidOut.article;
import static dibao.press.page.LaidOut.edition;
import static dibao.press.page.LaidOut.issue;
import static dibao.press.page.LaidOut.lines;
import static dibao.press.page.LaidOut.varied;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.page.LaidOut.Standing;
import dibao.press.style.HouseStyle;
import dibao.press.style.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Masthead, contents, furniture and imprint. */
class FrontPageTest {

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

  @Test
  void runningHead_saysTheDateWhereThereIsNoNumber() {
    LocalDate day = LocalDate.of(2025, 4, 10);
    assertThat(heads(masthead(null, day, "滨江商务促进中心"), 2)).contains("2025年4月10日");
    assertThat(heads(masthead(7, day, "滨江商务促进中心"), 2)).contains("第7期").hasSize(3);
  }

  @Test
  void runningHead_saysTheColumnOfThePage_whereTheIssueKnowsNoDate() {
    Masthead masthead = masthead(null, null, "滨江商务促进中心");
    Edition edition = edition(new Issue(masthead, varied().sections()), "gazette");
    assertThat(heads(masthead, 2)).containsExactly("滨江", "目录", "- 2 -");
    assertThat(heads(masthead, edition.page(0, 6))).contains("栏目甲");
    assertThat(edition.page(1, 11)).isGreaterThan(edition.page(1, 0));
    assertThat(heads(masthead, edition.page(1, 0))).contains("栏目甲");
    assertThat(heads(masthead, edition.page(1, 0) + 1)).contains("栏目乙");
  }

  @Test
  void runningHead_saysThePublisher_whereThereAreNoColumns() {
    List<Section> sections =
        varied().sections().stream().map(section -> new Section(null, section.articles())).toList();
    Masthead masthead = masthead(null, null, "滨江商务促进中心");
    Edition edition = edition(new Issue(masthead, sections), "gazette");
    assertThat(lines(edition))
        .anyMatch(line ->
            line.page() == edition.page(0, 6)
                && line.role().isEmpty()
                && line.text().equals("滨江商务促进中心"));
  }

  private static Masthead masthead(Integer number, LocalDate day, String publisher) {
    return new Masthead("滨江", null, number, null, day, publisher, List.of(), List.of(), Map.of());
  }

  /** What stands around the text of a page. */
  private static List<String> heads(Masthead masthead, int page) {
    return lines(edition(new Issue(masthead, varied().sections()), "gazette")).stream()
        .filter(line -> line.page() == page && line.role().isEmpty())
        .map(Standing::text)
        .filter(text -> !text.matches("[. ·…]*|\\d+"))
        .toList();
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
  void longLineOfTheImprint_runsOverBothColumns() {
    Map<String, String> imprint = new LinkedHashMap<>();
    imprint.put("电话", "0100-1");
    imprint.put("地址", "滨江市东区滨江大道一千零八十八号商务促进大厦四楼北侧");
    imprint.put("邮编", "100000");
    imprint.put("其他", "内部资料");
    Masthead masthead =
        new Masthead("滨江", null, null, null, null, null, List.of(), List.of(), imprint);
    List<Standing> lines = lines(edition(new Issue(masthead, varied().sections()), "gazette"));
    Standing phone = line(lines, "电话：0100-1");
    Standing address = line(lines, "地址：" + imprint.get("地址"));
    Standing post = line(lines, "邮编：100000");
    Standing others = line(lines, "内部资料");
    assertThat(phone.y()).isLessThan(address.y());
    assertThat(address.y()).isLessThan(post.y());
    assertThat(others.y()).isGreaterThan(post.y());
    assertThat(others.x()).isEqualTo(post.x());
  }

  private static Standing line(List<Standing> lines, String text) {
    return lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow();
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
}
