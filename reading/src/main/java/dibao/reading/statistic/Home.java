package dibao.reading.statistic;

import dibao.reading.name.Attribution;
import dibao.reading.text.ArticleText;
import dibao.reading.text.TextMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the area that an article speaks for where it names none. */
final class Home {

  private static final List<String> EVENTS =
      List.of(
          "赛", "马拉松", "博览会", "展览会", "交易会", "论坛", "大会", "峰会", "艺术节", "购物节", "消费节", "文化节", "展会",
          "运动会", "灯会", "车展", "书展");

  private static final int EVENT_REACH = 16;

  /** What a company does at a place, so that the news of it is the place's. */
  private static final List<String> OPENINGS =
      List.of("开业", "正式启动", "开张", "投产", "投用", "奠基", "揭牌", "落地", "开馆", "开园");

  private static final int OPENING_REACH = 30;

  private Home() {}

  static @Nullable String of(
      ArticleText article, Script script, List<Attribution> attributions, int body) {
    boolean own = OwnFigures.tells(script, body);
    if (own || OwnFigures.headed(script)) {
      return own ? null : placeOf(script, body, EVENTS, EVENT_REACH);
    }
    for (Where where : script.wheres(0, body)) {
      if (!where.local() && !isBasin(where) && !isInTitle(script, where)) {
        return where.area();
      }
    }
    String visited = Organs.visited(script.text(), body);
    String speaker = visited == null ? speaker(article, script, attributions) : visited;
    if (speaker != null) {
      return speaker;
    }
    if (speaksLocally(script)) {
      return firstArea(script);
    }
    String event = placeOf(script, body, EVENTS, EVENT_REACH);
    if (event != null) {
      return event;
    }
    return beginsWithCountry(script, body) || speaksOfTheCountry(script) ? "中国" : null;
  }

  private static @Nullable String speaker(
      ArticleText article, Script script, List<Attribution> attributions) {
    String speaker = article.source() == null ? null : Organs.ofSource(article.source());
    for (Attribution attribution : attributions) {
      if (speaker != null) {
        break;
      }
      speaker = Organs.ofSpeaker(attribution.source().of(script.text()).toString());
    }
    return speaker;
  }

  /** Where a company opens what its news is of: 在深圳市龙岗区开业; that of the lead alone. */
  static @Nullable String opened(Script script, int body) {
    return OwnFigures.headed(script) ? placeOf(script, body, OPENINGS, OPENING_REACH) : null;
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

  /** 我国 or 全国 is the first place of the first sentence. */
  private static boolean beginsWithCountry(Script script, int body) {
    int end = body;
    while (end < script.text().length() && "。\n".indexOf(script.text().charAt(end)) < 0) {
      end++;
    }
    List<Where> named = script.wheres(body, end);
    return !named.isEmpty() && named.getFirst().area().equals("中国") && named.getFirst().settles();
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
  private static @Nullable String placeOf(Script script, int body, List<String> events, int reach) {
    CharSequence text = script.text();
    int end = body;
    while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Where where : script.wheres(body, end)) {
      if (where.settles()
          && !where.wide()
          && isNear(text, where.end(), Math.min(end, where.end() + reach), events)) {
        return where.area();
      }
    }
    return null;
  }

  private static boolean isNear(CharSequence text, int from, int to, List<String> events) {
    for (int i = from; i < to && "，、；".indexOf(text.charAt(i)) < 0; i++) {
      for (String event : events) {
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
}
