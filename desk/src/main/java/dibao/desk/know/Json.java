package dibao.desk.know;

import dibao.reading.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the columns that hold JSON. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static Map<String, String> words(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  static List<PlaceView> places(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  /** Spans by the names of the parts that stand there. */
  static Map<String, Span> spans(String json) {
    Map<String, List<Integer>> ends = MAPPER.readValue(json, new TypeReference<>() {});
    Map<String, Span> spans = new HashMap<>();
    ends.forEach((part, span) -> spans.put(part, new Span(span.get(0), span.get(1))));
    return spans;
  }
}
