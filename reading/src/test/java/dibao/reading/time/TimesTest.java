package dibao.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.Examples;
import dibao.reading.text.NormalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimesTest {

  private static final LocalDate DATE = LocalDate.of(2024, 5, 9);

  @TestFactory
  Stream<DynamicTest> examples() {
    return Examples.of(TimesTest.class, 2).entrySet().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.getKey(),
                () -> assertThat(rows(example.getKey())).isEqualTo(example.getValue())));
  }

  private static List<String> rows(String key) {
    int tab = key.indexOf('\t');
    NormalText text = NormalText.of(key.substring(tab + 1));
    List<String> rows = new ArrayList<>();
    for (TimeMention mention :
        Times.standard().scan(text, LocalDate.parse(key.substring(0, tab)))) {
      rows.add(mention.span().of(text) + "\t" + row(mention));
    }
    return rows;
  }

  private static String row(TimeMention mention) {
    return switch (mention) {
      case TimeMention.Stated stated ->
          stated.period() + "\t" + stated.kind() + (stated.compared() ? "\tcompared" : "");
      case TimeMention.SamePeriod same -> same.period() + "\tSAME";
      case TimeMention.Rate rate -> "null\tRATE";
      case TimeMention.Occasion occasion ->
          occasion.period() + "\tOCCASION" + (occasion.compared() ? "\tcompared" : "");
    };
  }

  @Test
  void resolve_countsFromThePeriodInHand() {
    TimeMention lastMonth = Times.standard().scan("比上月提高", DATE).getFirst();
    Period march = new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
    assertThat(Times.standard().resolve(lastMonth, Times.Context.of(DATE).withInHand(march)))
        .hasToString("2024-02-01/2024-02-29");
  }

  @Test
  void resolve_keepsTheLastDayOfAMonth() {
    TimeMention same = Times.standard().scan("比上年同期", DATE).getFirst();
    Period february = new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28));
    Times.Context context = Times.Context.of(DATE).withInHand(february);
    assertThat(Times.standard().resolve(same, context)).hasToString("2022-02-01/2022-02-28");
  }

  @Test
  void withoutAnArticleDate_onlyToldYearsAreKnown() {
    List<TimeMention> mentions = Times.standard().scan("2022年增长，上半年。去年", null);
    assertThat(mentions)
        .extracting(
            mention -> String.valueOf(Times.standard().resolve(mention, Times.Context.of(null))))
        .containsExactly("2022-01-01/2022-12-31", "null", "null");
  }

  @Test
  void daysThatAreOnNoCalendar_haveNoPeriod() {
    for (String day : List.of("2023年2月30日", "13月", "0月", "6月99日", "2023年99月", "二月三十日")) {
      for (TimeMention mention : Times.standard().scan(day, DATE)) {
        assertThat(mention.span().length()).isPositive();
      }
    }
    assertThat(
            Times.standard()
                .resolve(
                    Times.standard().scan("2023年2月30日", DATE).getFirst(), Times.Context.of(DATE)))
        .isNull();
  }

  @Test
  void wholeYear_widensThisYear() {
    Period soFar = new Period(LocalDate.of(2024, 1, 1), DATE);
    assertThat(Times.wholeYear(soFar)).hasToString("2024-01-01/2024-12-31");
  }
}
