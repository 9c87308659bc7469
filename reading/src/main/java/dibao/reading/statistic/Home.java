package dibao.reading.statistic;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.name.Attribution;
import dibao.reading.text.ArticleText;
import dibao.reading.text.TextMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the area that an article speaks for where it names none. */
final class Home {

  /** What names of newspapers, agencies and sites end in. */
  private static final String MEDIA = "报网社台刊号端讯闻考条察志线界道角";

  private static final List<String> EVENTS =
      List.of(
          "赛", "马拉松", "博览会", "展览会", "交易会", "论坛", "大会", "峰会", "艺术节", "购物节", "消费节", "文化节", "展会",
          "运动会", "灯会", "车展", "书展");

  private static final int EVENT_REACH = 16;

  private Home() {}

  static @Nullable String of(
      ArticleText article, Script script, List<Attribution> attributions, int body) {
    for (Where where : script.wheres(0, body)) {
      if (!where.local() && !isBasin(where) && !isInTitle(script, where)) {
        return where.area();
      }
    }
    String speaker = article.source() == null ? null : areaOf(article.source());
    for (Attribution attribution : attributions) {
      String source = attribution.source().of(script.text()).toString();
      speaker = speaker == null ? areaOf(source) : speaker;
    }
    if (speaker != null) {
      return speaker;
    }
    if (speaksLocally(script)) {
      return firstArea(script);
    }
    String event = placeOfEvent(script, body);
    if (event != null) {
      return event;
    }
    return speaksOfTheCountry(script) ? "中国" : null;
  }

  /** 全市, 我省: the article speaks for some place that it names. */
  private static boolean speaksLocally(Script script) {
    return script.wheres().stream().anyMatch(Where::local);
  }

  /** Where most places are the whole country, it is about the country. */
  private static boolean speaksOfTheCountry(Script script) {
    long country = script.wheres().stream().filter(where -> where.area().equals("中国")).count();
    return country > 0 && country * 3 >= script.wheres().size();
  }

  private static @Nullable String firstArea(Script script) {
    for (Where where : script.wheres()) {
      if (where.settles() && !where.wide()) {
        return where.area();
      }
    }
    return null;
  }

  /** 全球创新指数, 世界互联网大会: the world in a name. */
  private static boolean isInTitle(Script script, Where where) {
    if (!where.wide() || where.area().equals("中国")) {
      return false;
    }
    String behind =
        script.text().subSequence(where.end(), Math.min(script.text().length(), where.end() + 10));
    return behind.contains("指数")
        || behind.contains("大会")
        || behind.contains("论坛")
        || behind.contains("报告");
  }

  /** Where the event is held that the first sentence tells of: 武汉城市绿道骑行赛. */
  private static @Nullable String placeOfEvent(Script script, int body) {
    CharSequence text = script.text();
    int end = body;
    while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Where where : script.wheres(body, end)) {
      if (where.settles() && !where.wide() && isEvent(text, where.end(), end)) {
        return where.area();
      }
    }
    return null;
  }

  private static boolean isEvent(CharSequence text, int from, int to) {
    int limit = Math.min(to, from + EVENT_REACH);
    for (int i = from; i < limit && "，、；".indexOf(text.charAt(i)) < 0; i++) {
      for (String event : EVENTS) {
        if (TextMatch.at(text, i, event)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBasin(Where where) {
    return where.area().endsWith("流域") || where.area().equals("港澳台");
  }

  /** The area whose organ speaks: 天津市统计局, 国家统计局; null if its name tells none. */
  private static @Nullable String areaOf(String organ) {
    if (!organ.isEmpty() && MEDIA.indexOf(organ.charAt(organ.length() - 1)) >= 0) {
      return null;
    }
    if (isNational(organ)) {
      return "中国";
    }
    Lexicon.Word area = Lexicon.standard().mark(organ).at(0, Kind.AREA);
    return area == null ? null : area.value();
  }

  private static boolean isNational(String source) {
    return source.startsWith("国家")
        || source.startsWith("中国")
        || source.startsWith("全国")
        || source.startsWith("央行")
        || source.endsWith("部")
        || source.contains("总署")
        || source.contains("总局")
        || source.contains("人民银行");
  }
}
