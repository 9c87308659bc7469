package dibao.press.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void bars_standOnZero() {
    assertThat(ticks(true, "12", "-3.5", "10")).containsExactly("-5", "0", "5", "10", "15");
  }

  @Test
  void lineFarFromZero_keepsToItsRange() {
    assertThat(ticks(false, "99.2", "101.7"))
        .containsExactly("99.0", "99.5", "100.0", "100.5", "101.0", "101.5", "102.0");
  }

  @Test
  void oneValue_hasAnAxis() {
    assertThat(ticks(false, "7")).hasSizeGreaterThan(1).contains("7.0");
  }

  @Test
  void noValue_hasAnAxis() {
    assertThat(ticks(true)).startsWith("0").hasSizeGreaterThan(1);
  }

  @Test
  void place_runsFromLowToHigh() {
    Axis axis = Axis.over(List.of(new BigDecimal("-3"), new BigDecimal("7")), true);
    assertThat(axis.place(axis.low())).isZero();
    assertThat(axis.place(axis.high())).isEqualTo(1);
  }

  private static List<String> ticks(boolean fromZero, String... values) {
    Axis axis = Axis.over(Stream.of(values).map(BigDecimal::new).toList(), fromZero);
    return axis.ticks().stream().map(BigDecimal::toPlainString).toList();
  }
}
