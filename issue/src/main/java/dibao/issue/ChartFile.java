package dibao.issue;

import dibao.issue.IssueFileException.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML inside a fenced {@code chart}. */
final class ChartFile {

  private static final List<String> KEYS = List.of("kind", "title", "unit", "labels", "series");

  private static final String UNREADABLE = "the chart cannot be read: ";

  private ChartFile() {}

  /**
   * Reads a chart.
   *
   * @param line the number of the line that opens its fence
   */
  static Optional<Block> read(String yaml, int line, List<Fault> faults) {
    try {
      if (FrontMatter.parse(yaml) instanceof Map<?, ?> map) {
        return Optional.of(chart(map));
      }
      throw new IllegalArgumentException("it needs the keys " + String.join(", ", KEYS));
    } catch (MarkedYamlEngineException e) {
      int below = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(new Fault(line + below, UNREADABLE + FrontMatter.problem(e)));
    } catch (YamlEngineException e) {
      faults.add(new Fault(line, UNREADABLE + FrontMatter.problem(e)));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(line, UNREADABLE + e.getMessage()));
    }
    return Optional.empty();
  }

  private static Block chart(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!KEYS.contains(key)) {
        String nearest = Nearest.of(String.valueOf(key), KEYS);
        throw new IllegalArgumentException(
            "no key \"" + key + "\"; did you mean \"" + nearest + "\"?");
      }
    }
    return new Block.Chart(
        kind(map.get("kind")),
        FrontMatter.string(map.get("title")).orElse(""),
        FrontMatter.string(map.get("unit")).orElse(null),
        list(map.get("labels")).stream().map(String::valueOf).toList(),
        series(map.get("series")));
  }

  private static Block.Chart.Kind kind(@Nullable Object value) {
    return switch (String.valueOf(value)) {
      case "line" -> Block.Chart.Kind.LINE;
      case "bar" -> Block.Chart.Kind.BAR;
      default -> throw new IllegalArgumentException("kind is line or bar, not " + value);
    };
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("labels and every series take lists in [ ]");
  }

  private static List<Block.Chart.Series> series(@Nullable Object value) {
    List<Block.Chart.Series> series = new ArrayList<>();
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("series takes lines \"NAME: [numbers]\"");
    }
    map.forEach((name, numbers) ->
        series.add(
            new Block.Chart.Series(
                String.valueOf(name), list(numbers).stream().map(ChartFile::number).toList())));
    return series;
  }

  @SuppressWarnings("NullAway") // a gap in a series is a null element, which toList allows
  private static BigDecimal number(Object value) {
    String text = String.valueOf(value).strip();
    try {
      return text.isEmpty() || text.equals("null") || text.equals("~") ? null : bounded(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no number", e);
    }
  }

  /** No chart shows a number of more than thirty digits before or after its point. */
  private static BigDecimal bounded(String text) {
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.precision() - number.scale()) > 30 || number.scale() > 30) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  static String format(Block.Chart chart) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", chart.kind().name().toLowerCase(Locale.ROOT));
    map.put("title", chart.title());
    if (chart.unit() != null) {
      map.put("unit", chart.unit());
    }
    map.put("labels", chart.labels());
    Map<String, Object> series = new LinkedHashMap<>();
    chart.series().forEach(row -> series.put(row.name(), texts(row)));
    map.put("series", series);
    return FrontMatter.dump(map);
  }

  private static List<String> texts(Block.Chart.Series row) {
    return row.values().stream()
        .map(value -> value == null ? "null" : value.toPlainString())
        .toList();
  }
}
