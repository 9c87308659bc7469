package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lowers the confidence in an observation. */
class DoubtTest {

  @ParameterizedTest
  @EnumSource
  void everyDoubt_lowersConfidence(Doubt doubt) {
    double none = Doubt.confidence(EnumSet.noneOf(Doubt.class));
    assertThat(Doubt.confidence(EnumSet.of(doubt))).isLessThan(none).isPositive();
  }

  @Test
  void allDoubts_stayAProbability() {
    assertThat(Doubt.confidence(EnumSet.allOf(Doubt.class))).isBetween(0.0, 0.2);
  }

  @Test
  void namedSubject_isSurerThanCarried() {
    List<Observation> read = read("2023年，茶叶出口额1.2亿元，比上年增长8%。全年门票收入3亿元。达到5亿元。");
    assertThat(read).hasSizeGreaterThanOrEqualTo(3);
    assertThat(read.get(0).confidence()).isGreaterThan(read.get(1).confidence());
    assertThat(read.get(2).confidence()).isGreaterThan(read.getLast().confidence());
  }

  @Test
  void verbLeftInTheName_isLessSure() {
    List<Observation> read = read("2023年，茶叶出口额1.2亿元。2023年，有了新家的农户3万户。");
    assertThat(read.getFirst().confidence()).isGreaterThan(read.getLast().confidence());
  }

  private static List<Observation> read(String body) {
    var article = new ArticleText(1, "茶叶", LocalDate.of(2024, 3, 1), null, body);
    return Statistics.standard().read(article);
  }
}
