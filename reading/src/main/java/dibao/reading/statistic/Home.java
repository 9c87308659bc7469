package dibao.reading.statistic;

import dibao.reading.name.Attribution;
import dibao.reading.text.ArticleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the area that an article speaks for where it names none. */
final class Home {

  private Home() {}

  static @Nullable String of(
      ArticleText article, Script script, List<Attribution> attributions, int body) {
    for (Where where : script.wheres(0, body)) {
      if (!where.local()) {
        return where.area();
      }
    }
    if (isNational(article.source())) {
      return "中国";
    }
    for (Attribution attribution : attributions) {
      if (isNational(attribution.source().of(script.text()).toString())) {
        return "中国";
      }
    }
    String text = script.text().toString();
    if (text.contains("全国") || text.contains("我国")) {
      return "中国";
    }
    return null;
  }

  private static boolean isNational(@Nullable String source) {
    return source != null && isNationalName(source);
  }

  private static boolean isNationalName(String source) {
    return source.startsWith("国家")
        || source.startsWith("中国")
        || source.endsWith("部")
        || source.contains("总署")
        || source.contains("人民银行");
  }
}
