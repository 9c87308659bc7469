package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.desk.web.Visit;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are wanted, as an address says it. Values that mean nothing are left out.
 *
 * @param words words of the indicator; empty for all
 * @param area the area as stored
 * @param period a year such as {@code 2023}, or a period as observations have it
 * @param measure the word of a {@link Measure}
 * @param status the word of an {@link ObservationStatus}
 * @param source the name of a source
 */
public record ObservationFilter(
    String words,
    @Nullable String area,
    @Nullable String period,
    @Nullable String measure,
    @Nullable String status,
    @Nullable String source) {

  private static final int LONGEST = 200;

  /** What can be chosen, each by its name in the address. */
  public enum Facet {
    AREA,
    PERIOD,
    MEASURE,
    STATUS,
    SOURCE;

    /** The name in the address. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Everything. */
  public static final ObservationFilter ALL = of(Map.of());

  /** The filter that an address's parameters ask for. */
  public static ObservationFilter of(Map<String, String> asked) {
    String words = asked.getOrDefault("q", "").strip();
    return new ObservationFilter(
        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
        given(asked, Facet.AREA),
        period(given(asked, Facet.PERIOD)),
        oneOf(given(asked, Facet.MEASURE), Measure.values()),
        oneOf(given(asked, Facet.STATUS), ObservationStatus.values()),
        given(asked, Facet.SOURCE));
  }

  private static @Nullable String given(Map<String, String> asked, Facet facet) {
    String value = asked.get(facet.key());
    return value == null || value.isBlank() || value.length() > LONGEST ? null : value.strip();
  }

  private static @Nullable String oneOf(@Nullable String word, Enum<?>[] values) {
    return word != null
            && Arrays.stream(values).anyMatch(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
        ? word
        : null;
  }

  private static @Nullable String period(@Nullable String text) {
    if (text == null || text.matches("\\d{4}")) {
      return text;
    }
    try {
      return String.valueOf(Statement.period(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** What is chosen of a facet; null when nothing is. */
  public @Nullable String chosen(Facet facet) {
    return switch (facet) {
      case AREA -> area;
      case PERIOD -> period;
      case MEASURE -> measure;
      case STATUS -> status;
      case SOURCE -> source;
    };
  }

  /** The same with another choice in a facet; null lifts it. */
  public ObservationFilter with(Facet facet, @Nullable String value) {
    Map<String, String> asked = parameters();
    if (value == null) {
      asked.remove(facet.key());
    } else {
      asked.put(facet.key(), value);
    }
    return of(asked);
  }

  /** The same for other words. */
  public ObservationFilter withWords(String other) {
    Map<String, String> asked = parameters();
    asked.put("q", other);
    return of(asked);
  }

  /** Whether everything is wanted. */
  public boolean isAll() {
    return parameters().isEmpty();
  }

  /** The parameters that ask for this, in a fixed order. */
  public Map<String, String> parameters() {
    Map<String, String> asked = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      asked.put("q", words);
    }
    for (Facet facet : Facet.values()) {
      String value = chosen(facet);
      if (value != null) {
        asked.put(facet.key(), value);
      }
    }
    return asked;
  }

  /** An address with these parameters behind it. */
  public String address(String path) {
    Map<String, String> asked = parameters();
    return asked.isEmpty() ? path : path + "?" + query(asked);
  }

  static String query(Map<String, String> asked) {
    return asked.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + Visit.encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }
}
