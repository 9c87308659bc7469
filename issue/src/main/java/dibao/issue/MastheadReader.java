package dibao.issue;

import dibao.issue.IssueFileException.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a masthead from the values of the front matter, and says which of them are wrong. */
final class MastheadReader {

  private static final List<String> KEYS =
      List.of(
          "periodical",
          "year",
          "number",
          "total",
          "date",
          "publisher",
          "editors",
          "languages",
          "imprint");

  private final Map<String, @Nullable Object> values;
  private final Lines lines;
  private final List<Fault> faults;

  MastheadReader(Map<String, @Nullable Object> values, Lines lines, List<Fault> faults) {
    this.values = values;
    this.lines = lines;
    this.faults = faults;
  }

  Masthead read() {
    values.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::refuseKey);
    String periodical = text("periodical");
    if (periodical == null) {
      fault("periodical", "the front matter needs a line \"periodical: NAME\"");
    }
    return new Masthead(
        periodical == null ? "?" : periodical,
        count("year"),
        count("number"),
        count("total"),
        date(),
        text("publisher"),
        list("editors"),
        list("languages"),
        imprint());
  }

  private void refuseKey(String key) {
    fault(
        key,
        "the front matter knows no key \""
            + key
            + "\"; did you mean \""
            + Nearest.of(key, KEYS)
            + "\"?");
  }

  private @Nullable String text(String key) {
    Object value = values.get(key);
    if (value instanceof Map || value instanceof List) {
      fault(key, key + " takes one text");
    }
    return FrontMatter.string(value).orElse(null);
  }

  private @Nullable Integer count(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the fault
    }
    fault(key, key + " takes a whole number from 1, not \"" + text + "\"");
    return null;
  }

  private @Nullable LocalDate date() {
    String text = text("date");
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault("date", "date takes a day as YYYY-MM-DD, not \"" + text + "\"");
      return null;
    }
  }

  private List<String> list(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case String one -> one.isBlank() ? List.of() : List.of(one.strip());
      case List<?> many -> many.stream().flatMap(o -> FrontMatter.string(o).stream()).toList();
      default -> {
        fault(key, key + " takes a list");
        yield List.of();
      }
    };
  }

  private Map<String, String> imprint() {
    Map<String, String> imprint = new LinkedHashMap<>();
    switch (values.get("imprint")) {
      case null -> {}
      case Map<?, ?> map ->
          map.forEach((label, text) ->
              imprint.put(String.valueOf(label), FrontMatter.string(text).orElse("")));
      default -> fault("imprint", "imprint takes lines \"LABEL: TEXT\", indented by two");
    }
    return imprint;
  }

  private void fault(String key, String reason) {
    faults.add(new Fault(FrontMatter.lineOf(lines, key), reason));
  }
}
