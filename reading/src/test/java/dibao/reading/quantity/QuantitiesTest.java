package dibao.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.Examples;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuantitiesTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return Examples.of(QuantitiesTest.class, 1).entrySet().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.getKey(),
                () -> assertThat(rows(example.getKey())).isEqualTo(example.getValue())));
  }

  private static List<String> rows(String phrase) {
    NormalText text = NormalText.of(phrase);
    List<String> rows = new ArrayList<>();
    for (QuantityMention mention : Quantities.standard().scan(text)) {
      String value = mention.quantity().value().toPlainString();
      if (mention.quantity() instanceof Quantity.Range range) {
        value += ".." + range.to().toPlainString();
      }
      rows.add(
          String.join(
              "\t",
              mention.span().of(text),
              value,
              mention.unit().code(),
              mention.bound().sign(),
              mention.form().name(),
              mention.role().name()));
    }
    return rows;
  }

  @Test
  void spans_leadBackToTheTextAsPrinted() {
    String printed = "收入 超过 １.２ 万亿 元，同比增长";
    NormalText text = NormalText.of(printed);
    QuantityMention mention = Quantities.standard().scan(text).getFirst();
    assertThat(text.original(mention.span()).of(printed).toString()).isEqualTo("超过 １.２ 万亿 元");
    assertThat(text.original(mention.number()).of(printed).toString()).isEqualTo("１.２ 万亿");
    assertThat(mention.unitSpan().of(text).toString()).isEqualTo("元");
  }

  @Test
  void decimals_stayAsWritten() {
    QuantityMention mention = Quantities.standard().scan("顺差1.80万亿元").getFirst();
    assertThat(mention.quantity().value().unscaledValue()).isEqualTo(180);
    assertThat(mention.quantity().value().toPlainString()).isEqualTo("1800000000000");
  }

  @Test
  void mentions_standInOrderAndApart() {
    String text = "完成291.2万辆和297.6万辆，分别增长4.3%、6.2%，是去年的近2倍多，约占三分之一以上".repeat(3);
    List<Span> spans =
        Quantities.standard().scan(text).stream().map(QuantityMention::span).toList();
    assertThat(spans).isSortedAccordingTo(Comparator.naturalOrder());
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).overlaps(spans.get(i))).isFalse();
    }
  }

  @Test
  void longRunsOfDigits_areNoQuantityAndFinish() {
    assertThat(Quantities.standard().scan("1".repeat(100_000) + "元")).isEmpty();
    assertThat(Quantities.standard().scan("亿".repeat(100_000) + "元")).isEmpty();
    assertThat(Quantities.standard().scan("一".repeat(100_000) + "元")).isEmpty();
    assertThat(Quantities.standard().scan("1,".repeat(100_000) + "元")).isNotNull();
    assertThat(Quantities.standard().scan("约".repeat(100_000) + "3元")).hasSize(1);
  }
}
