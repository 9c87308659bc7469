package dibao.desk.know;

import dibao.desk.web.Language;
import dibao.desk.web.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes exported observations as CSV on the Web does (W3C, 2015): what the fields are, where
 * they come from, what may be done with them, when, and by which filter.
 */
final class DataDescription {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataDescription() {}

  static String of(
      Visit visit, ObservationFilter filter, long rows, Instant changed, Archive archive) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh")));
    description.put("url", visit.absolute(filter.address("/data.csv")));
    description.put("dc:title", both(visit, "data.title"));
    description.put("dc:description", both(visit, "metadata.description"));
    description.put("dc:source", sources(archive));
    description.put("dc:rights", both(visit, "metadata.rights"));
    description.put("dc:modified", changed.toString());
    description.put("dc:created", Instant.now().toString());
    description.put("filter", filter.parameters());
    description.put("rows", rows);
    description.put("dialect", Map.of("encoding", "utf-8", "header", true, "delimiter", ","));
    description.put("tableSchema", Map.of("columns", columns(visit)));
    return JSON.writeValueAsString(description);
  }

  private static List<Map<String, Object>> columns(Visit visit) {
    List<Map<String, Object>> columns = new ArrayList<>();
    for (DataField field : DataField.ALL) {
      Map<String, Object> column = new LinkedHashMap<>();
      column.put("name", field.name());
      column.put("titles", List.of(field.name()));
      column.put("datatype", field.type());
      column.put("dc:description", both(visit, "metadata." + field.name()));
      columns.add(column);
    }
    return columns;
  }

  private static List<String> sources(Archive archive) {
    TreeSet<String> names = new TreeSet<>();
    for (IssueCard issue : archive.issues()) {
      String publisher = issue.publisher();
      names.add(issue.periodical() + (publisher == null ? "" : "（" + publisher + "）"));
    }
    return List.copyOf(names);
  }

  private static Map<String, String> both(Visit visit, String key) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      words.put(language.code(), visit.words().text(language, key));
    }
    return words;
  }
}
