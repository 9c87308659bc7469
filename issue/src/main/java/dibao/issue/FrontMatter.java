package dibao.issue;

import dibao.issue.IssueFileException.Fault;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML at the head of an issue's file, and the masthead that it gives.
 *
 * @param bodyLine the index of the first line after it
 */
record FrontMatter(Masthead masthead, int bodyLine) {

  private static final String FENCE = "---";
  private static final Pattern TAG = Pattern.compile("constructor for the tag (\\S+)");

  static FrontMatter read(Lines lines, List<Fault> faults) {
    int end = lines.all().getFirst().strip().equals(FENCE) ? closingFence(lines) : -1;
    if (end < 0) {
      throw IssueFileException.at(
          1,
          "an issue begins with front matter between two lines ---, with at least a line"
              + " \"periodical: NAME\"");
    }
    Map<String, @Nullable Object> values = load(lines, end);
    return new FrontMatter(new MastheadReader(values, lines, faults).read(), end + 1);
  }

  private static int closingFence(Lines lines) {
    for (int line = 1; line < lines.all().size(); line++) {
      if (lines.all().get(line).strip().equals(FENCE)) {
        return line;
      }
    }
    return -1;
  }

  private static Map<String, @Nullable Object> load(Lines lines, int end) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    try {
      Object loaded = parse(String.join("\n", lines.all().subList(1, end)));
      if (loaded instanceof Map<?, ?> map) {
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 2;
      throw IssueFileException.at(line, "the front matter is not YAML: " + problem(e));
    } catch (YamlEngineException e) {
      throw IssueFileException.at(2, "the front matter is not YAML: " + problem(e));
    }
    return values;
  }

  /** What is wrong with YAML, in one line. */
  static String problem(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
    String words = problem == null ? String.valueOf(e.getMessage()) : problem;
    Matcher tag = TAG.matcher(words);
    if (tag.find()) {
      return tag.group(1).endsWith(":null")
          ? "a value is missing; write one, or leave the key out"
          : "marks like ! before a value are not for issues";
    }
    return words.lines().findFirst().orElse("it cannot be read").strip();
  }

  /** What a text of YAML says; null when it says nothing. */
  static @Nullable Object parse(String text) {
    Iterator<Object> documents = yaml().loadAllFromString(text).iterator();
    if (!documents.hasNext()) {
      return null;
    }
    Object first = documents.next();
    if (documents.hasNext()) {
      throw new YamlEngineException("a line --- ends it before its end");
    }
    return first;
  }

  /**
   * A loader that leaves every scalar a string, takes no aliases to speak of, and nothing twice.
   */
  private static Load yaml() {
    return new Load(
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(5)
            .setCodePointLimit(1 << 20)
            .build());
  }

  static void write(Masthead masthead, StringBuilder out) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("periodical", masthead.periodical());
    put(values, "year", masthead.year());
    put(values, "number", masthead.number());
    put(values, "total", masthead.total());
    put(values, "date", masthead.date());
    put(values, "publisher", masthead.publisher());
    put(values, "editors", masthead.editors());
    put(values, "languages", masthead.languages());
    put(values, "imprint", masthead.imprint());
    out.append(FENCE).append('\n').append(dump(values)).append(FENCE).append('\n');
  }

  private static void put(Map<String, Object> values, String key, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case List<?> list when list.isEmpty() -> {}
      case Map<?, ?> map when map.isEmpty() -> {}
      case LocalDate date -> values.put(key, date.toString());
      default -> values.put(key, value);
    }
  }

  static String dump(Object values) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();
    return new Dump(settings).dumpToString(values);
  }

  /** The line, from 1, on which a key of the front matter stands. */
  static int lineOf(Lines lines, String key) {
    for (int line = 1; line < lines.all().size(); line++) {
      String text = lines.all().get(line).strip();
      if (text.startsWith(key + ":") || text.startsWith("\"" + key + "\"")) {
        return line + 1;
      }
    }
    return 1;
  }

  static Optional<String> string(@Nullable Object value) {
    return value instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }
}
