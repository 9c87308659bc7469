package dibao.reading.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a country at the beginning of an indicator: 东部地区软件业务收入 is 软件业务收入 of 东部. */
final class Regions {

  private static final List<String> NAMES = List.of("东部", "中部", "西部", "东北");

  private Regions() {}

  /** The topic with its region as area, if its indicator begins with one. */
  static Topic settled(Topic topic) {
    String region = region(topic.indicator());
    if (region == null) {
      return topic;
    }
    String rest = topic.indicator().substring(region.length());
    rest = rest.startsWith("地区") ? rest.substring(2) : rest;
    return rest.isEmpty() ? topic : new Topic(rest, region, topic.span());
  }

  private static @Nullable String region(String indicator) {
    for (String name : NAMES) {
      if (indicator.startsWith(name)) {
        return name;
      }
    }
    return null;
  }
}
