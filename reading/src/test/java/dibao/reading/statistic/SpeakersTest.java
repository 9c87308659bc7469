package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says so: how far a source's words carry. */
class SpeakersTest {

  @Test
  void report_carriesOverSentencesAndParagraphs() {
    assertThat(speakers("国家统计局15日发布的数据显示，1月茶叶产量3万吨。\n2月茶叶产量4万吨。"))
        .hasSize(2)
        .allMatch(said -> said.contains("国家统计局"));
  }

  @Test
  void person_carriesToTheEndOfTheParagraph() {
    List<String> said = speakers("中国茶叶协会表示，1月茶叶产量3万吨。2月茶叶产量4万吨。\n3月茶叶产量5万吨。");
    assertThat(said).hasSize(3);
    assertThat(said.get(0)).contains("中国茶叶协会");
    assertThat(said.get(1)).contains("中国茶叶协会");
    assertThat(said.get(2)).isEqualTo("null");
  }

  @Test
  void person_stopsWhereTheTextTurns() {
    List<String> said = speakers("中国茶叶协会表示，1月茶叶产量3万吨。此外，2月食盐产量4万吨。");
    assertThat(said.get(0)).contains("中国茶叶协会");
    assertThat(said.get(1)).isEqualTo("null");
  }

  @Test
  void person_takenUpAgainBehind_carriesOn() {
    List<String> said = speakers("中国茶叶协会表示，1月茶叶产量3万吨。\n2月茶叶产量4万吨。\n该负责人表示，3月茶叶产量5万吨。");
    assertThat(said).hasSize(3).allMatch(one -> one.contains("中国茶叶协会"));
  }

  @Test
  void quotation_belongsToWhoIsNamedBehindIt() {
    List<String> said = speakers("“1月我们的茶叶产量3万吨。”中国茶叶协会表示，2月茶叶产量4万吨。");
    assertThat(said).hasSize(2).allMatch(one -> one.contains("中国茶叶协会"));
  }

  private static List<String> speakers(String body) {
    var article = new ArticleText(1, "茶叶", LocalDate.of(2024, 6, 1), null, body);
    return Statistics.standard().read(article).stream()
        .map(observation -> String.valueOf(observation.attribution()))
        .toList();
  }
}
