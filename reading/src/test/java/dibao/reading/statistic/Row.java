package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Map;

/** A row as files of expected readings have it; fields that are not there are empty. */
record Row(
    int article,
    String quote,
    String indicator,
    String area,
    String period,
    String measure,
    BigDecimal value,
    BigDecimal to,
    String unit,
    String bound,
    String status,
    String basis,
    boolean optional) {

  static Row of(Map<String, Object> fields) {
    return new Row(
        ((BigDecimal) fields.get("article")).intValueExact(),
        text(fields.get("quote")),
        text(fields.get("indicator")),
        text(fields.get("area")),
        text(fields.get("period")),
        text(fields.get("measure")),
        (BigDecimal) fields.get("value"),
        (BigDecimal) fields.get("value_to"),
        text(fields.get("unit")),
        text(fields.get("bound")),
        text(fields.get("status")),
        text(fields.get("basis")),
        Boolean.TRUE.equals(fields.get("optional")));
  }

  static Row of(Observation observation) {
    Quantity quantity = observation.quantity();
    return new Row(
        observation.article(),
        observation.quote(),
        observation.indicator(),
        text(observation.area()),
        text(observation.period()),
        observation.measure().word(),
        quantity.value(),
        quantity instanceof Quantity.Range range ? range.to() : null,
        observation.unit(),
        ObservationWriter.bound(quantity),
        observation.status().word(),
        text(observation.basis()),
        false);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
