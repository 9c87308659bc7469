package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single sentences give, with the places of what was found. */
class StatisticsTest {

  private static final LocalDate DATE = LocalDate.of(2023, 7, 21);

  static List<Observation> read(String text) {
    return Statistics.standard().read(new ArticleText(1, "", DATE, null, text));
  }

  @Test
  void quoteAndParts_leadBackToTheTextAsPrinted() {
    var article = new ArticleText(3, "标题", DATE, null, "上半年，某地用户达 １.５ 万\n户，增长3%。");
    Observation level = Statistics.standard().read(article).getFirst();
    assertThat(level.article()).isEqualTo(3);
    assertThat(level.span().of(article.text()).toString()).contains("用户达");
    assertThat(level.parts().value().of(article.text()).toString()).startsWith("１.５");
  }

  @Test
  void nothingStated_givesNothing() {
    assertThat(read("")).isEmpty();
    assertThat(read("第十一届论坛将于9月2日举行，设1场开幕式。")).isEmpty();
  }
}
