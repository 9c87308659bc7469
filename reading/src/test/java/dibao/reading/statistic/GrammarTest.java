package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.quantity.Quantity;
import dibao.reading.text.ArticleText;
import dibao.reading.text.Examples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus of phrases beside the grammar: {@code examples.tsv}. */
class GrammarTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return Examples.of(GrammarTest.class, 2).entrySet().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.getKey(),
                () -> assertThat(rows(example.getKey())).isEqualTo(example.getValue())));
  }

  private static List<String> rows(String key) {
    int tab = key.indexOf('\t');
    LocalDate date = LocalDate.parse(key.substring(0, tab));
    var article = new ArticleText(1, "", date, null, key.substring(tab + 1));
    return Statistics.standard().read(article).stream().map(GrammarTest::row).toList();
  }

  private static String row(Observation observation) {
    return String.join(
        "\t",
        observation.indicator(),
        String.valueOf(observation.area()),
        String.valueOf(observation.period()),
        observation.measure().word(),
        value(observation.quantity()),
        observation.unit(),
        ObservationWriter.bound(observation.quantity()),
        observation.status().word(),
        String.valueOf(observation.basis()));
  }

  private static String value(Quantity quantity) {
    String value = plain(quantity.value());
    return quantity instanceof Quantity.Range range ? value + "–" + plain(range.to()) : value;
  }

  private static String plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }
}
