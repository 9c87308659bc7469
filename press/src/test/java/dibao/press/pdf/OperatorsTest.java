package dibao.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "0.5, .5",
    "0.05, .05",
    "0.005, .005",
    "0.0004, 0",
    "-0.25, -.25",
    "12.3456, 12.346",
    "595.28, 595.28",
    "1000000, 1000000",
    "2.0999, 2.1",
  })
  void number_hasAtMostThreeDecimals(double number, String written) {
    String expected = written.replaceFirst("^(-?)\\.", "$10.");
    assertThat(text(new Operators().number(number))).isEqualTo(expected + " ");
  }

  @Test
  void operator_followsItsNumbers() {
    assertThat(text(new Operators().op("re", 1, 2.5, 3, 4))).isEqualTo("1 2.5 3 4 re\n");
  }

  @Test
  void colour_isThreeParts() {
    assertThat(text(new Operators().colour(0xFF0080, "rg"))).isEqualTo("1 0 0.502 rg\n");
  }

  @Test
  void code_isFourHexadecimalDigits() {
    assertThat(text(new Operators().hex(0x1A2F).hex(7))).isEqualTo("1A2F0007");
  }

  private static String text(Operators operators) {
    return new String(operators.bytes(), StandardCharsets.US_ASCII);
  }
}
