package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes observations as JSON Lines, CSV and a table aligned for Chinese width. The fields and
 * their order are stable: {@code article, quote, indicator, area, period, measure, value, value_to,
 * unit, bound, status, basis, span, parts, attribution, confidence, rule}.
 */
public final class ObservationWriter {

  private static final List<String> CSV_HEAD =
      List.of(
          "article",
          "quote",
          "indicator",
          "area",
          "period",
          "measure",
          "value",
          "value_to",
          "unit",
          "bound",
          "status",
          "basis",
          "span_start",
          "span_end",
          "attribution",
          "confidence",
          "rule");

  private static final List<String> TABLE_HEAD =
      List.of(
          "article",
          "indicator",
          "area",
          "period",
          "measure",
          "value",
          "unit",
          "bound",
          "status",
          "basis");

  private ObservationWriter() {}

  /** One JSON object, without a line feed; {@code value_to} only for a range. */
  public static String jsonLine(Observation observation) {
    Quantity quantity = observation.quantity();
    var json =
        new Json()
            .number("article", observation.article())
            .text("quote", observation.quote())
            .text("indicator", observation.indicator())
            .text("area", observation.area())
            .text("period", text(observation.period()))
            .text("measure", observation.measure().word())
            .number("value", quantity.value());
    if (quantity instanceof Quantity.Range range) {
      json.number("value_to", range.to());
    }
    return json.text("unit", observation.unit())
        .text("bound", bound(quantity))
        .text("status", observation.status().word())
        .text("basis", observation.basis())
        .span("span", observation.span())
        .object("parts", parts(observation.parts()))
        .text("attribution", observation.attribution())
        .number("confidence", BigDecimal.valueOf(observation.confidence()))
        .text("rule", observation.rule())
        .close();
  }

  /** The head line of the CSV. */
  public static String csvHead() {
    return String.join(",", CSV_HEAD);
  }

  /** One record as RFC 4180 has it, without the line's end. */
  public static String csvLine(Observation observation) {
    List<String> cells = new ArrayList<>();
    for (String cell : csvCells(observation)) {
      cells.add(csv(cell));
    }
    return String.join(",", cells);
  }

  /** A table with a head, columns aligned, Chinese characters counted as two wide. */
  public static String table(List<Observation> observations) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TABLE_HEAD);
    observations.forEach(observation -> rows.add(tableCells(observation)));
    return AlignedTable.of(rows);
  }

  private static Json parts(Observation.Parts parts) {
    return new Json()
        .span("value", parts.value())
        .span("period", parts.period())
        .span("area", parts.area())
        .span("indicator", parts.indicator());
  }

  private static List<String> csvCells(Observation observation) {
    Quantity quantity = observation.quantity();
    return List.of(
        String.valueOf(observation.article()),
        observation.quote(),
        observation.indicator(),
        orEmpty(observation.area()),
        orEmpty(observation.period()),
        observation.measure().word(),
        Json.plain(quantity.value()),
        quantity instanceof Quantity.Range range ? Json.plain(range.to()) : "",
        observation.unit(),
        bound(quantity),
        observation.status().word(),
        orEmpty(observation.basis()),
        String.valueOf(observation.span().start()),
        String.valueOf(observation.span().end()),
        orEmpty(observation.attribution()),
        Json.plain(BigDecimal.valueOf(observation.confidence())),
        observation.rule());
  }

  private static List<String> tableCells(Observation observation) {
    Quantity quantity = observation.quantity();
    String value = Json.plain(quantity.value());
    return List.of(
        String.valueOf(observation.article()),
        observation.indicator(),
        orEmpty(observation.area()),
        orEmpty(observation.period()),
        observation.measure().word(),
        quantity instanceof Quantity.Range range ? value + "–" + Json.plain(range.to()) : value,
        observation.unit(),
        bound(quantity),
        observation.status().word(),
        orEmpty(observation.basis()));
  }

  /** {@code =}, {@code ~}, {@code >} or {@code <}. */
  public static String bound(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> "=";
      case Quantity.Range range -> range.approximate() ? "~" : "=";
      case Quantity.AtLeast limit -> ">";
      case Quantity.AtMost limit -> "<";
      case Quantity.About about -> "~";
    };
  }

  private static String csv(String cell) {
    String safe = isFormula(cell) ? "'" + cell : cell;
    boolean plain = safe.indexOf(',') < 0 && safe.indexOf('"') < 0 && safe.indexOf('\n') < 0;
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** What a spreadsheet would run; a number may begin with a minus, and a bound is a lone sign. */
  private static boolean isFormula(String cell) {
    if (cell.length() < 2 || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
      return false;
    }
    return cell.charAt(0) != '-' || !isDigit(cell.charAt(1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
