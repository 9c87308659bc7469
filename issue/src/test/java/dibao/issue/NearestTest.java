package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "periodcal, periodical",
    "totl, total",
    "data, date",
    "imprints, imprint",
    "'', date"
  })
  void wordMeant_isTheNearest(String word, String meant) {
    assertThat(Nearest.of(word, List.of("periodical", "total", "date", "imprint")))
        .isEqualTo(meant);
  }
}
