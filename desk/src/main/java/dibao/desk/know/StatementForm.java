package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.reading.quantity.Bound;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import dibao.reading.time.Period;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed about an observation.
 *
 * @param values what stands in the fields
 * @param faults for fields that cannot be understood, the key of the words that say why
 */
public record StatementForm(Map<String, String> values, Map<String, String> faults) {

  private static final Pattern NUMBER =
      Pattern.compile("([-−+]?\\d{1,30}(?:\\.\\d{1,12})?)(万亿|亿|万)?");
  private static final Map<String, Integer> ZEROS = Map.of("万亿", 12, "亿", 8, "万", 4);
  private static final Map<String, String> UNITS =
      Map.of(
          "元", "CNY", "人民币", "CNY", "美元", "USD", "欧元", "EUR", "日元", "JPY", "港元", "HKD", "英镑", "GBP",
          "个百分点", "pp", "倍", "x", "位", "rank");

  public StatementForm {
    values = Map.copyOf(values);
    faults = Map.copyOf(faults);
  }

  /** The form of what is known already; empty for nothing. */
  static StatementForm of(@Nullable Statement says) {
    Map<String, String> values = new HashMap<>();
    if (says != null) {
      values.put("indicator", says.indicator());
      put(values, "area", says.area());
      Period period = says.period();
      put(values, "first", period == null ? null : period.first());
      put(values, "last", period == null ? null : period.last());
      values.put("measure", says.measure().word());
      values.put("value", Statement.plain(says.value()).toPlainString());
      BigDecimal to = says.valueTo();
      put(values, "value_to", to == null ? null : Statement.plain(to).toPlainString());
      values.put("unit", says.unit());
      values.put("bound", says.bound().sign());
      values.put("status", says.status().word());
      put(values, "basis", says.basis());
    }
    return new StatementForm(values, Map.of());
  }

  private static void put(Map<String, String> values, String field, @Nullable Object value) {
    if (value != null) {
      values.put(field, value.toString());
    }
  }

  /** What stands in a field. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** Why a field is at fault; null when it is not. */
  public @Nullable String fault(String field) {
    return faults.get(field);
  }

  /** What came of reading a form. */
  sealed interface Result {
    record Good(Statement statement) implements Result {}

    record Faulty(StatementForm form) implements Result {}
  }

  static Result read(Map<String, String> typed) {
    return new Reader(typed).read();
  }

  private static final class Reader {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    Reader(Map<String, String> typed) {
      for (String field : FIELDS) {
        String value = typed.getOrDefault(field, "");
        values.put(field, value.substring(0, Math.min(500, value.length())).strip());
      }
    }

    private static final List<String> FIELDS =
        List.of(
            "indicator",
            "area",
            "first",
            "last",
            "measure",
            "value",
            "value_to",
            "unit",
            "bound",
            "status",
            "basis");

    Result read() {
      String indicator = given("indicator");
      if (indicator == null) {
        faults.put("indicator", "form.indicator.missing");
      }
      BigDecimal value = number("value");
      if (given("value") == null) {
        faults.put("value", "form.value.missing");
      }
      BigDecimal to = number("value_to");
      if (value != null && to != null && to.compareTo(value) < 0) {
        faults.put("value_to", "form.value_to.low");
      }
      Period period = period();
      Measure measure = oneOf("measure", Measure.values(), Measure::word);
      Bound bound = oneOf("bound", Bound.values(), Bound::sign);
      ObservationStatus status =
          oneOf("status", ObservationStatus.values(), ObservationStatus::word);
      String basis = basis();
      if (!faults.isEmpty()
          || indicator == null
          || value == null
          || measure == null
          || bound == null
          || status == null) {
        return new Result.Faulty(new StatementForm(values, faults));
      }
      return new Result.Good(
          new Statement(
              indicator, given("area"), period, measure, value, to, unit(), bound, status, basis));
    }

    private @Nullable String given(String field) {
      String value = values.getOrDefault(field, "");
      return value.isEmpty() ? null : value;
    }

    private String unit() {
      String unit = Normalizer.normalize(values.getOrDefault("unit", ""), Normalizer.Form.NFKC);
      String known = UNITS.getOrDefault(unit, unit);
      return known.substring(0, Math.min(60, known.length()));
    }

    private @Nullable BigDecimal number(String field) {
      String typed = given(field);
      if (typed == null) {
        return null;
      }
      String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,，\\s]", "");
      Matcher number = NUMBER.matcher(plain);
      if (!number.matches()) {
        faults.put(field, "form.value.wrong");
        return null;
      }
      BigDecimal value = new BigDecimal(number.group(1).replace('−', '-'));
      String magnitude = number.group(2);
      return magnitude == null ? value : value.scaleByPowerOfTen(ZEROS.getOrDefault(magnitude, 0));
    }

    private @Nullable Period period() {
      LocalDate first = day("first");
      LocalDate last = day("last");
      if (first == null) {
        return last == null ? null : Period.at(last);
      }
      if (last == null) {
        return Period.at(first);
      }
      if (last.isBefore(first)) {
        faults.put("last", "form.last.early");
        return null;
      }
      return new Period(first, last);
    }

    private @Nullable LocalDate day(String field) {
      String typed = given(field);
      try {
        return typed == null ? null : LocalDate.parse(typed);
      } catch (DateTimeException e) {
        faults.put(field, "form.day.wrong");
        return null;
      }
    }

    private @Nullable String basis() {
      String typed = given("basis");
      if (typed == null || List.of("yoy", "prev", "other").contains(typed)) {
        return typed;
      }
      try {
        return String.valueOf(Statement.period(typed));
      } catch (DateTimeException | IllegalArgumentException e) {
        faults.put("basis", "form.basis.wrong");
        return null;
      }
    }

    private <T> @Nullable T oneOf(String field, T[] all, Function<T, String> word) {
      String typed = values.getOrDefault(field, "").toLowerCase(Locale.ROOT);
      T found =
          Arrays.stream(all).filter(one -> word.apply(one).equals(typed)).findFirst().orElse(null);
      if (found == null) {
        faults.put(field, "form.choose");
      }
      return found;
    }
  }
}
