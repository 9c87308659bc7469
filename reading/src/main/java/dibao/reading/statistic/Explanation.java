package dibao.reading.statistic;

import dibao.reading.text.ArticleText;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how an observation came about: the words that state it, the words that each part was read
 * from, what came from the context, who says so, and the rules that made it.
 */
public final class Explanation {

  private Explanation() {}

  /**
   * One line a part, without a last line feed.
   *
   * @param article the article that the observation was read in
   */
  public static String of(Observation observation, ArticleText article) {
    String text = article.text();
    Observation.Parts parts = observation.parts();
    List<String> lines = new ArrayList<>();
    lines.add("「" + observation.quote() + "」");
    lines.add("  value: " + part(text, parts.value(), Json.plain(observation.quantity().value())));
    lines.add("  indicator: " + part(text, parts.indicator(), observation.indicator()));
    lines.add("  period: " + part(text, parts.period(), String.valueOf(observation.period())));
    lines.add("  area: " + part(text, parts.area(), String.valueOf(observation.area())));
    if (observation.basis() != null) {
      lines.add("  basis: " + observation.basis());
    }
    if (observation.attribution() != null) {
      lines.add("  said by: " + observation.attribution());
    }
    lines.add("  rules: " + observation.rule());
    return String.join("\n", lines);
  }

  private static String part(String text, @Nullable Span span, String read) {
    return span == null
        ? read + " (from the context)"
        : read + " ← 「" + span.of(text) + "」 at " + span.start() + "–" + span.end();
  }
}
