package dibao.desk.know;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a search for a question about a number: «2023年农村网络零售额增速» names a year, too. */
final class NumberQuestion {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*年?");
  private static final Pattern IDLE =
      Pattern.compile("是多少|有多少|为多少|多少|达到|情况|数据|[的吗呢?？\"“”「」《》（）()]");
  private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)[-−－]\\S+");
  private static final Map<String, String> MEASURES = measures();
  private static final Set<String> KEPT = Set.of("增长率", "增速", "占比", "比重", "份额");

  private NumberQuestion() {}

  private static Map<String, String> measures() {
    Map<String, String> measures = new LinkedHashMap<>();
    for (String word : new String[] {"同比增长", "同比下降", "同比", "增长率", "增速", "增幅", "涨幅", "增长"}) {
      measures.put(word, "change");
    }
    for (String word : new String[] {"占比", "比重", "份额"}) {
      measures.put(word, "share");
    }
    for (String word : new String[] {"排名", "位次"}) {
      measures.put(word, "rank");
    }
    return measures;
  }

  /** What the question asks for, closest reading first; the words alone come last. */
  static List<ObservationFilter> readings(String query) {
    String wanted = EXCLUDED.matcher(query).replaceAll(" ");
    String words = IDLE.matcher(wanted).replaceAll(" ").strip();
    Map<String, String> asked = new LinkedHashMap<>();
    Matcher year = YEAR.matcher(words);
    if (year.find()) {
      asked.put("period", year.group(1));
      words = year.replaceFirst(" ").strip();
    }
    asked.put("q", words);
    ObservationFilter whole = ObservationFilter.of(asked);
    for (Map.Entry<String, String> measure : MEASURES.entrySet()) {
      if (words.endsWith(measure.getKey()) && words.length() > measure.getKey().length()) {
        String rest = words.substring(0, words.length() - measure.getKey().length()).strip();
        asked.put("q", rest);
        asked.put("measure", measure.getValue());
        ObservationFilter narrow = ObservationFilter.of(asked);
        return KEPT.contains(measure.getKey()) ? List.of(whole, narrow) : List.of(narrow, whole);
      }
    }
    return List.of(whole);
  }
}
