package dibao.desk.read;

import dibao.reading.quantity.Bound;
import dibao.reading.quantity.Quantity;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.Observation;
import dibao.reading.statistic.ObservationStatus;
import dibao.reading.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an observation says, apart from the words that say it: the fields that a person may correct.
 *
 * @param valueTo the other end of a range; below the first one for a fall from 1 to 3 %
 * @param unit an ISO 4217 code, {@code %}, {@code pp}, {@code x}, {@code rank}, or the counter as
 *     printed; empty for none
 * @param basis {@code yoy}, {@code prev}, {@code other} or a period; null where the text is silent
 */
public record Statement(
    String indicator,
    @Nullable String area,
    @Nullable Period period,
    Measure measure,
    BigDecimal value,
    @Nullable BigDecimal valueTo,
    String unit,
    Bound bound,
    ObservationStatus status,
    @Nullable String basis) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  public Statement {
    if (indicator.isBlank()) {
      throw new IllegalArgumentException("a statement needs an indicator");
    }
    value = plain(value);
    valueTo = valueTo == null ? null : plain(valueTo);
  }

  static Statement of(Observation seen) {
    Quantity quantity = seen.quantity();
    return new Statement(
        seen.indicator(),
        seen.area(),
        seen.period(),
        seen.measure(),
        quantity.value(),
        quantity instanceof Quantity.Range range ? range.to() : null,
        seen.unit(),
        bound(quantity),
        seen.status(),
        seen.basis());
  }

  private static Bound bound(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> Bound.EXACT;
      case Quantity.Range range -> range.approximate() ? Bound.ABOUT : Bound.EXACT;
      case Quantity.AtLeast atLeast -> Bound.AT_LEAST;
      case Quantity.AtMost atMost -> Bound.AT_MOST;
      case Quantity.About about -> Bound.ABOUT;
    };
  }

  /** One JSON object, as gold has it. */
  public String line(int article, String quote) {
    ObjectNode line = JSON.createObjectNode();
    line.put("article", article);
    line.put("quote", quote);
    line.put("indicator", indicator);
    line.put("area", area);
    line.put("period", period == null ? null : period.toString());
    line.put("measure", measure.word());
    line.put("value", plain(value));
    if (valueTo != null) {
      line.put("value_to", plain(valueTo));
    }
    line.put("unit", unit);
    line.put("bound", bound.sign());
    line.put("status", status.word());
    line.put("basis", basis);
    return JSON.writeValueAsString(line);
  }

  /** Reads what {@link #line} wrote. */
  public static Statement parse(String line) {
    JsonNode node = JSON.readTree(line);
    return new Statement(
        node.get("indicator").asString(),
        text(node, "area"),
        period(text(node, "period")),
        Measure.valueOf(node.get("measure").asString().toUpperCase(Locale.ROOT)),
        node.get("value").decimalValue(),
        node.hasNonNull("value_to") ? node.get("value_to").decimalValue() : null,
        node.get("unit").asString(),
        bound(node.get("bound").asString()),
        ObservationStatus.valueOf(node.get("status").asString().toUpperCase(Locale.ROOT)),
        text(node, "basis"));
  }

  /** The bound with a sign. */
  public static Bound bound(String sign) {
    return Arrays.stream(Bound.values())
        .filter(bound -> bound.sign().equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no bound is written " + sign));
  }

  /**
   * The period that {@code 2023-01-01/2023-06-30} or {@code 2023-06-30} names; null of null.
   *
   * @throws java.time.DateTimeException when it names none
   */
  public static @Nullable Period period(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? Period.at(LocalDate.parse(text))
        : new Period(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
  }

  /** A number without an exponent and without idle zeros behind its point. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asString() : null;
  }
}
