package dibao.desk.know;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.read.Statement;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferingTest {

  private static Statement says(String value, String bound) {
    return says("水产品产量", "滨海", "2025-01-01/2025-03-31", value, bound);
  }

  private static Statement says(
      String indicator, String area, String period, String value, String bound) {
    return new Statement(
        indicator,
        area,
        Statement.period(period),
        Measure.LEVEL,
        new BigDecimal(value),
        null,
        "吨",
        Statement.bound(bound),
        ObservationStatus.ACTUAL,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "412, =, 381, =, true",
    "1120000000000, =, 1123400000000, =, false",
    "1120000000000, =, 1150000000000, =, true",
    "3000000, =, 3040000, =, true",
    "300000000, =, 304000000, =, false",
    "10000000000, >, 11200000000, =, false",
    "12000000000, >, 11200000000, =, true",
    "500, <, 480, =, false",
    "60, ~, 58.5, =, false",
    "60, ~, 48.5, =, true",
    "12.5, =, 12.46, =, false",
    "12.5, =, 12.4, =, false",
    "12.5, =, 12.3, =, true"
  })
  void values_differ_beyondRoundingAndBounds(
      String one, String bound, String other, String otherBound, boolean differ) {
    assertThat(Differing.differ(says(one, bound), says(other, otherBound))).isEqualTo(differ);
    assertThat(Differing.differ(says(other, otherBound), says(one, bound))).isEqualTo(differ);
  }

  @Test
  void otherPeriodOrArea_isAnotherThing() {
    Statement one = says("412", "=");
    assertThat(Differing.differ(one, says("水产品产量", "滨海", "2024-01-01/2024-03-31", "9", "=")))
        .isFalse();
    assertThat(Differing.differ(one, says("水产品产量", "临江", "2025-01-01/2025-03-31", "9", "=")))
        .isFalse();
    assertThat(Differing.comparable(says("销售额", null, "2025-01-01/2025-03-31", "9", "=")))
        .isFalse();
  }
}
