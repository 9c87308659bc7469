package dibao.press;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Masthead;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 9);

  @Test
  void number_saysWhatTheIssueKnowsOfItself() {
    assertThat(chinese(2025, 7, 91)).isEqualTo("2025年第7期（总第91期）");
    assertThat(chinese(2025, 7, null)).isEqualTo("2025年第7期");
    assertThat(chinese(null, 7, null)).isEqualTo("第7期");
    assertThat(chinese(2025, null, null)).isEqualTo("2025年");
    assertThat(chinese(null, null, null)).isEmpty();
    Masthead english = masthead("en", 2025, 7, 91, null, null);
    assertThat(Wording.of(english).number(english)).isEqualTo("2025 No. 7 (No. 91 in all)");
  }

  @Test
  void issue_isNumberElseDateElseOtherWords() {
    assertThat(issue(masthead("zh-CN", null, 7, null, DAY, "中心"))).isEqualTo("第7期");
    assertThat(issue(masthead("zh-CN", null, null, null, DAY, "中心"))).isEqualTo("2025年4月9日");
    assertThat(issue(masthead("zh-CN", null, null, null, null, "中心"))).isEqualTo("中心");
    assertThat(issue(masthead("en-GB", null, null, null, DAY, null))).isEqualTo("9 April 2025");
  }

  @Test
  void sourceLine_leavesOutWhatAnArticleLacks() {
    assertThat(Wording.CHINESE.sourceLine(article("本报", "编辑部", DAY)))
        .hasValue("来源：本报　编选：编辑部　2025年4月9日");
    assertThat(Wording.CHINESE.sourceLine(article(null, "编辑部", null))).hasValue("编选：编辑部");
    assertThat(Wording.CHINESE.sourceLine(article(null, null, null))).isEmpty();
    assertThat(Wording.ENGLISH.sourceLine(article("Daily", null, DAY)))
        .hasValue("Source: Daily　9 April 2025");
  }

  @Test
  void authors_areJoinedAsTheLanguageDoes() {
    Article two = new Article("题", List.of("甲", "乙"), List.of(), List.of(), null, null, null);
    assertThat(Wording.CHINESE.authors(two)).hasValue("文/甲、乙");
    assertThat(Wording.ENGLISH.authors(two)).hasValue("By 甲, 乙");
    assertThat(Wording.CHINESE.authors(article(null, null, null))).isEmpty();
  }

  private static String chinese(
      @Nullable Integer year, @Nullable Integer number, @Nullable Integer total) {
    return Wording.CHINESE.number(masthead("zh-CN", year, number, total, null, null));
  }

  private static String issue(Masthead masthead) {
    return Wording.of(masthead).issue(masthead, "中心");
  }

  private static Masthead masthead(
      String language,
      @Nullable Integer year,
      @Nullable Integer number,
      @Nullable Integer total,
      @Nullable LocalDate date,
      @Nullable String publisher) {
    return new Masthead(
        "滨江", year, number, total, date, publisher, List.of(), List.of(language), Map.of());
  }

  private static Article article(
      @Nullable String source, @Nullable String compiledBy, @Nullable LocalDate date) {
    return new Article("题", List.of(), List.of(), List.of(), source, compiledBy, date);
  }
}
