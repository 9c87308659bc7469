package dibao.desk.know;

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
}
