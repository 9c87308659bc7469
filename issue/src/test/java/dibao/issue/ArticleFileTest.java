package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines of an article's file become its parts. */
class ArticleFileTest {

  @ParameterizedTest
  @CsvSource({
    "来源：新华社, 新华社,,",
    "来源：新华社　日期：2025-04-08, 新华社,,2025-04-08",
    "来源：新华社　编选：某人　日期：2025-04-08, 新华社,某人,2025-04-08",
    "编选：某人, ,某人,",
    "日期：2025-04-08, ,,2025-04-08",
    "来源：, ,,",
    "来源：甲、乙　编选：, 甲、乙,,"
  })
  void sourceLine_hasThreeParts(String line, String source, String compiledBy, LocalDate date) {
    Article article = article("正文。\n\n" + line);
    assertThat(article.source()).isEqualTo(source);
    assertThat(article.compiledBy()).isEqualTo(compiledBy);
    assertThat(article.date()).isEqualTo(date);
    assertThat(article.text()).isEqualTo("正文。");
  }

  @Test
  void sourceLineInTheMiddle_isBody() {
    Article article = article("来源：不是来源行。\n\n正文。");
    assertThat(article.source()).isNull();
    assertThat(article.text()).isEqualTo("来源：不是来源行。\n正文。");
  }

  @Test
  void authors_standFirst() {
    Article article = article("作者：甲、乙\n\n正文。");
    assertThat(article.authors()).containsExactly("甲", "乙");
    assertThat(article.text()).isEqualTo("正文。");
    assertThat(article("正文。\n\n作者：甲").authors()).isEmpty();
  }

  @Test
  void notes_mayStandBeforeOrAfterTheSource() {
    Article after = article("正文[^1]。\n\n来源：甲\n\n[^1]: 注。");
    Article before = article("正文[^1]。\n\n[^1]: 注。\n\n来源：甲");
    assertThat(after).isEqualTo(before);
    assertThat(before.notes()).containsExactly(new Footnote("1", List.of(new Run.Plain("注。"))));
    assertThat(before.source()).isEqualTo("甲");
  }

  @Test
  void notesOnLinesThatFollow_areTwo() {
    assertThat(article("正文[^a][^b]。\n\n[^a]: 甲\n[^b]: 乙\n续行").notes())
        .extracting(note -> Run.text(note.runs()))
        .containsExactly("甲", "乙续行");
  }

  @Test
  void noteTwice_isAFault() {
    assertThatThrownBy(() -> article("甲[^1]\n\n[^1]: 一\n\n[^1]: 二"))
        .hasMessageContaining("two footnotes");
  }

  @Test
  void captionAndUnit_belongToTheTable() {
    assertThat(article("表：产量　单位：万吨\n\n| 年 | 量 |\n|---|---|\n| 2024 | 1 |").blocks())
        .containsExactly(
            new Block.Table("产量", "万吨", List.of("年", "量"), List.of(List.of("2024", "1"))));
    assertThat(article("单位：万吨\n\n| 年 |\n|---|\n| 1 |").blocks())
        .containsExactly(new Block.Table(null, "万吨", List.of("年"), List.of(List.of("1"))));
  }

  @Test
  void captionWithoutTable_isAParagraph() {
    assertThat(article("表：产量\n\n正文").blocks())
        .containsExactly(Block.Paragraph.of("表：产量"), Block.Paragraph.of("正文"));
  }

  @Test
  void picture_standsAlone() {
    assertThat(article("![说明](a.png \"图一 \\\"引\\\"\")").blocks())
        .containsExactly(new Block.Picture("a.png", "说明", "图一 \"引\""));
    assertThat(article("前 ![说明](a.png)").blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void boxes_mayStandInBoxes() {
    Block inner = new Block.Boxed(List.of(Block.Paragraph.of("内")));
    assertThat(article("> 外\n>\n> > 内").blocks())
        .containsExactly(new Block.Boxed(List.of(Block.Paragraph.of("外"), inner)));
  }

  @Test
  void listEntry_ofSeveralLines_isOne() {
    assertThat(article("- 甲\n  续\n- 乙").blocks())
        .containsExactly(
            new Block.Items(
                false, List.of(List.of(new Run.Plain("甲续")), List.of(new Run.Plain("乙")))));
  }

  @Test
  void headings_countFromOne() {
    assertThat(article("### 一级\n\n#### 二级").blocks())
        .containsExactly(new Block.Heading(1, "一级"), new Block.Heading(2, "二级"));
  }

  @Test
  void indentedText_isAParagraph() {
    assertThat(article("　　首行缩进的正文\n\n        八格").blocks())
        .containsExactly(Block.Paragraph.of("首行缩进的正文"), Block.Paragraph.of("八格"));
  }

  @Test
  void html_isText() {
    assertThat(article("<script>alert(1)</script>").text()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void columns_mayBeEmptyAndNameless() {
    Issue issue =
        IssueFile.parse("---\nperiodical: 甲\n---\n## 前\n\n# 空栏\n\n# 栏\n\n## 中\n\n#\n\n## 后\n");
    assertThat(issue.sections()).extracting(Section::name).containsExactly(null, "空栏", "栏", null);
    assertThat(issue.articles()).extracting(Article::title).containsExactly("前", "中", "后");
  }

  @Test
  void windowsLineEnds_areLineEnds() {
    Issue issue = IssueFile.parse("---\r\nperiodical: 甲\r\n---\r\n\r\n## 题\r\n\r\n正文\r\n");
    assertThat(issue.articles().getFirst().text()).isEqualTo("正文");
  }

  @ParameterizedTest
  @CsvSource({"kind: pie, kind is line or bar", "kind: bar, labels and every series take lists"})
  void brokenChart_saysWhatItNeeds(String yaml, String reason) {
    assertThatThrownBy(() -> article("```chart\n" + yaml + "\n```")).hasMessageContaining(reason);
  }

  @Test
  void chartNumbers_areBounded() {
    String chart = "```chart\nkind: bar\nlabels: [a]\nseries:\n  b: [1e999999999]\n```";
    assertThatThrownBy(() -> article(chart)).hasMessageContaining("is no number");
  }

  @Test
  void chartSeries_ofAnotherLength_isAFault() {
    String chart = "```chart\nkind: bar\nlabels: [a, b]\nseries:\n  c: [1]\n```";
    assertThatThrownBy(() -> article(chart)).hasMessageContaining("1 values for 2 labels");
  }

  private static Article article(String body) {
    return IssueFile.parse("---\nperiodical: 甲\n---\n\n# 栏\n\n## 题\n\n" + body + "\n")
        .articles()
        .getFirst();
  }
}
