package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssueFileTest {

  private static final String HEAD = "---\nperiodical: 滨江动态\n---\n";

  @Test
  void wholeIssue_writtenAndRead_isEqual() {
    Issue issue =
        new Issue(masthead(), List.of(column(), new Section(null, List.of(bare("无栏目的文章")))));
    assertThat(IssueFile.parse(IssueFile.format(issue))).isEqualTo(issue);
  }

  @Test
  void marksInWords_writtenAndRead_stay() {
    for (String words :
        List.of(
            "1. 不是列表",
            "- 不是列表",
            "# 不是栏目",
            "> 不是框",
            "* 号",
            "a*b*c",
            "[注]: 说明",
            "[^1]: 不是脚注",
            "```",
            "2023. 12",
            "--",
            "====",
            "\\*",
            "C:\\盘",
            "表：不是表题",
            "来源：不是来源",
            "作者：不是作者",
            "甲|乙",
            "![不是图](甲)",
            "|甲|",
            "+ 号",
            "~~~",
            "    缩进".strip(),
            "**",
            "* * *",
            "___")) {
      Article article =
          new Article(
              words, List.of(), List.of(Block.Paragraph.of(words)), List.of(), null, null, null);
      Issue issue = new Issue(plainMasthead(), List.of(new Section(words, List.of(article))));
      assertThat(IssueFile.parse(IssueFile.format(issue))).as(words).isEqualTo(issue);
    }
  }

  @Test
  void tableAfterParagraphThatLooksLikeCaption_keepsBoth() {
    Article article =
        article(
            Block.Paragraph.of("表：见下"),
            new Block.Table(null, null, List.of("甲"), List.of(List.of("1"))));
    Issue issue = new Issue(plainMasthead(), List.of(new Section("栏", List.of(article))));
    assertThat(IssueFile.parse(IssueFile.format(issue))).isEqualTo(issue);
  }

  @Test
  void leadInBeforeHan_isStrong() {
    assertThat(paragraphs("**一是增速加快。**上半年增长，*重点*突出。"))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Run.Strong("一是增速加快。"),
                    new Run.Plain("上半年增长，"),
                    new Run.Emphasis("重点"),
                    new Run.Plain("突出。"))));
  }

  @Test
  void wrappedLines_joinWithoutBlankBesideHan() {
    assertThat(paragraphs("上半年，全国\n增长 5%\nGross domestic\nproduct").getFirst().text())
        .isEqualTo("上半年，全国增长 5% Gross domestic product".replace("5% Gross", "5% Gross"));
  }

  @Test
  void faults_comeTogetherWithTheirLines() {
    String text =
        """
        ---
        periodcal: 甲
        total: 零
        date: 4月10日
        ---

        卷首的文字[^7]

        # 栏目

        游离的文字

        ## 题名

        有注[^9]

        ```code
        x
        ```

        来源：甲　日期：昨天
        """;
    assertThatThrownBy(() -> IssueFile.parse(text))
        .isInstanceOfSatisfying(
            IssueFileException.class,
            e ->
                assertThat(e.faults().stream().map(IssueFileException.Fault::line))
                    .contains(2, 3, 4, 7, 11, 17, 21))
        .hasMessageContaining("did you mean \"periodical\"")
        .hasMessageContaining("the foreword lacks the footnote [^7]")
        .hasMessageContaining("«题名» lacks the footnote [^9]");
  }

  @Test
  void noFrontMatter_isRefused() {
    assertThatThrownBy(() -> IssueFile.parse("# 栏目\n")).hasMessageContaining("front matter");
    assertThatThrownBy(() -> IssueFile.parse("")).hasMessageContaining("front matter");
    assertThatThrownBy(() -> IssueFile.parse("---\nperiodical: 甲\n"))
        .hasMessageContaining("front matter");
  }

  @Test
  void bytesThatAreNotUtf8_areRefused() {
    byte[] bytes =
        "---\nperiodical: 甲\n---\n".getBytes(java.nio.charset.Charset.forName("GB18030"));
    assertThatThrownBy(() -> IssueFile.parse(bytes)).hasMessageContaining("UTF-8");
    byte[] marked = ("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8);
    assertThat(IssueFile.parse(marked).masthead().periodical()).isEqualTo("滨江动态");
  }

  @Test
  void hostileNesting_isRefusedOrRead_neverExhaustsTheStack() {
    String deep =
        HEAD
            + "## 题\n\n"
            + ">".repeat(20_000)
            + " 深\n\n"
            + "[".repeat(50_000)
            + "\n\n"
            + "*".repeat(50_001);
    assertThatThrownBy(() -> IssueFile.parse(deep)).hasMessageContaining("deeper");
  }

  @Test
  void tableRow_withMissingCell_isFilled() {
    assertThat(paragraphs("| 甲 | 乙 |\n| --- | --- |\n| 1 |"))
        .containsExactly(new Block.Table(null, null, List.of("甲", "乙"), List.of(List.of("1", ""))));
  }

  @Test
  void chartWithWrongKey_proposesTheRightOne() {
    assertThatThrownBy(() -> paragraphs("```chart\nkind: bar\nlabel: [a]\n```"))
        .hasMessageContaining("did you mean \"labels\"");
  }

  private static List<Block> paragraphs(String body) {
    return IssueFile.parse(HEAD + "## 题\n\n" + body + "\n").articles().getFirst().blocks();
  }

  private static Masthead plainMasthead() {
    return new Masthead("滨江动态", null, null, null, null, null, List.of(), List.of(), Map.of());
  }

  private static Masthead masthead() {
    Map<String, String> imprint = new LinkedHashMap<>();
    imprint.put("主编", "编辑部");
    imprint.put("地址", "滨江路 1 号: 东楼 #3");
    return new Masthead(
        "滨江动态",
        2025,
        7,
        91,
        LocalDate.of(2025, 4, 10),
        "滨江中心",
        List.of("编辑一部", "编辑二部"),
        List.of("zh-CN", "en"),
        imprint);
  }

  private static Article bare(String title) {
    return new Article(title, List.of(), List.of(), List.of(), null, null, null);
  }

  @Test
  void wordsBeforeTheFirstColumn_areTheForeword() {
    Issue issue =
        IssueFile.parse(
            """
            ---
            periodical: 滨江商务观察
            ---
            编者按：**本期**看社区商业。

            来源：不是来源行

            # 栏目

            ## 题名

            正文。
            """);
    assertThat(issue.foreword())
        .containsExactly(
            new Block.Paragraph(
                List.of(new Run.Plain("编者按："), new Run.Strong("本期"), new Run.Plain("看社区商业。"))),
            Block.Paragraph.of("来源：不是来源行"));
    assertThat(issue.articles()).hasSize(1);
  }

  private static Article article(Block... blocks) {
    return new Article("题", List.of(), List.of(blocks), List.of(), null, null, null);
  }

  private static Section column() {
    Article full =
        new Article(
            "一季度：“增长”两成 #1",
            List.of("本刊编辑部", "记者站"),
            List.of(
                new Block.Paragraph(
                    List.of(
                        new Run.Strong("一是快。"),
                        new Run.Plain("正文"),
                        new Run.Note("1"),
                        new Run.Plain("，见"),
                        new Run.Link("报告(全文)", "https://example.org/a_(b)?c=1&d=2"))),
                new Block.Heading(1, "小标题"),
                new Block.Heading(2, "更小的"),
                new Block.Items(
                    false, List.of(List.of(new Run.Plain("甲")), List.of(new Run.Plain("乙")))),
                Block.Paragraph.of("隔开。"),
                new Block.Items(
                    true, List.of(List.of(new Run.Plain("一")), List.of(new Run.Plain("二")))),
                new Block.Table("网零额 | 表", "亿元", List.of("项", "值"), List.of(List.of("甲|乙", "1.2"))),
                new Block.Picture("covers/a b.png".replace(" ", "%20"), "封面", "图一 “封面”"),
                new Block.Boxed(
                    List.of(
                        Block.Paragraph.of("编者按"),
                        new Block.Items(false, List.of(List.of(new Run.Plain("甲")))))),
                chart()),
            List.of(new Footnote("1", List.of(new Run.Plain("据公报: 数据。")))),
            "滨江日报、滨江海关",
            "编辑部",
            LocalDate.of(2025, 4, 8));
    return new Section("数据观察", List.of(full, bare("只有题名")));
  }

  private static Block.Chart chart() {
    List<@Nullable BigDecimal> values = Arrays.asList(new BigDecimal("1.50"), null);
    return new Block.Chart(
        Block.Chart.Kind.BAR,
        "增速",
        "%",
        List.of("1月", "2月"),
        List.of(new Block.Chart.Series("甲", values)));
  }
}
