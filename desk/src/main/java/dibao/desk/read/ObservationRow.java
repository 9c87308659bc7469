package dibao.desk.read;

import dibao.desk.store.tables.records.ObservationRecord;
import dibao.reading.statistic.Observation;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a sighting into its row. */
final class ObservationRow {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ObservationRow() {}

  static void fill(ObservationRecord row, ApplyRulings.Kept kept, String day) {
    Sighting sighting = kept.sighting();
    row.setArticleId(kept.articleId());
    row.setPosition(kept.position());
    row.setAddress(kept.address());
    row.setSpot(sighting.spot());
    row.setQuote(sighting.quote());
    row.setQuoteStart(sighting.span().start());
    row.setQuoteEnd(sighting.span().end());
    row.setParts(parts(sighting.parts()));
    row.setAttribution(cut(sighting.attribution(), 500));
    row.setConfidence(sighting.confidence());
    row.setRule(Text.cut(sighting.rule(), 1000));
    row.setRuling(kept.ruling());
    row.setStatedOn(day);
    fill(row, sighting.statement());
  }

  private static void fill(ObservationRecord row, Statement statement) {
    row.setIndicator(Text.cut(statement.indicator(), 500));
    row.setIndicatorFolded(Text.cut(Indicators.folded(statement.indicator()), 500));
    row.setArea(cut(statement.area(), 200));
    Period period = statement.period();
    row.setPeriodFirst(period == null ? null : period.first().toString());
    row.setPeriodLast(period == null ? null : period.last().toString());
    row.setPeriodYear(period == null ? null : period.last().getYear());
    row.setMeasure(statement.measure().word());
    row.setAmount(Text.cut(Statement.plain(statement.value()).toPlainString(), 80));
    row.setAmountTo(
        statement.valueTo() == null
            ? null
            : Text.cut(Statement.plain(statement.valueTo()).toPlainString(), 80));
    row.setMagnitude(finite(statement.value().doubleValue()));
    row.setUnit(Text.cut(statement.unit(), 60));
    row.setBound(statement.bound().sign());
    row.setStatus(statement.status().word());
    row.setBasis(cut(statement.basis(), 60));
  }

  private static double finite(double number) {
    return Math.clamp(number, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private static String parts(Observation.Parts parts) {
    Map<String, int[]> spans = new LinkedHashMap<>();
    put(spans, "value", parts.value());
    put(spans, "period", parts.period());
    put(spans, "area", parts.area());
    put(spans, "indicator", parts.indicator());
    return JSON.writeValueAsString(spans);
  }

  private static void put(Map<String, int[]> spans, String part, @Nullable Span span) {
    if (span != null) {
      spans.put(part, new int[] {span.start(), span.end()});
    }
  }

  private static @Nullable String cut(@Nullable String text, int longest) {
    return text == null ? null : Text.cut(text, longest);
  }
}
