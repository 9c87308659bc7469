package dibao.desk.read;

import dibao.desk.store.tables.records.ObservationRecord;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link ObservationRow} wrote. */
final class ObservationSpans {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ObservationSpans() {}

  static Span value(ObservationRecord row) {
    JsonNode value = JSON.readTree(row.getParts()).get("value");
    return new Span(value.get(0).asInt(), value.get(1).asInt());
  }

  static Statement statement(ObservationRecord row) {
    return new Statement(
        row.getIndicator(),
        row.getArea(),
        row.getPeriodFirst() == null
            ? null
            : new Period(
                LocalDate.parse(row.getPeriodFirst()), LocalDate.parse(row.getPeriodLast())),
        Measure.valueOf(row.getMeasure().toUpperCase(Locale.ROOT)),
        new BigDecimal(row.getAmount()),
        row.getAmountTo() == null ? null : new BigDecimal(row.getAmountTo()),
        row.getUnit(),
        Statement.bound(row.getBound()),
        ObservationStatus.valueOf(row.getStatus().toUpperCase(Locale.ROOT)),
        row.getBasis());
  }
}
