package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void everyPart_isLedBackToItsWords() {
    var article =
        new ArticleText(1, "标题", LocalDate.of(2023, 7, 21), null, "上半年，江苏用户达1.2万户，同比增长3%。");
    Observation level = Statistics.standard().read(article).getFirst();
    assertThat(Explanation.of(level, article))
        .contains("indicator: 用户 ← 「用户」")
        .contains("area: 江苏 ← 「江苏」");
    Observation growth = Statistics.standard().read(article).getLast();
    assertThat(Explanation.of(growth, article))
        .contains("「同比增长3%」")
        .contains("value: 3 ← 「3%」 at ")
        .contains("indicator: 用户 (from the context)")
        .contains("period: 2023-01-01/2023-06-30 (from the context)")
        .contains("basis: yoy")
        .contains("rules: growth/single");
  }
}
