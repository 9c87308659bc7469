package dibao.reading.statistic;

import dibao.reading.name.Attribution;
import dibao.reading.text.ArticleText;
import dibao.reading.text.TextMatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** Characters at a title's start whose place is what the article is about. */
  private static final int TITLE_LEAD = 4;

  private Home() {}

  static @Nullable String of(
      ArticleText article, Script script, List<Attribution> attributions, int body) {
    boolean own = OwnFigures.tells(script, body);
    if (own || OwnFigures.headed(script)) {
      return own ? null : placeOf(script, body, EVENTS, EVENT_REACH);
    }
    String held = Fairs.heldAt(script, body);
    if (held != null) {
      return held;
    }
    boolean country = beginsWithCountry(script, body);
    for (Where where : script.wheres(0, body)) {
      boolean aside = country && where.start() > TITLE_LEAD && !where.wide();
      if (!where.local()
          && !aside
          && !isBasin(where)
          && !isMarket(script, where)
          && !isInTitle(script, where)) {
        return where.area();
      }
    }
    String visited = Organs.visited(script.text(), body);
    String speaker = visited == null ? speaker(article, script, attributions) : visited;
    String led = "中国".equals(speaker) ? localOfLead(script, body) : null;
    if (led != null) {
      return led;
    }
    if (speaker != null) {
      return speaker;
    }
    if (speaksLocally(script, body)) {
      String ofLevel = firstOfLevel(script);
      String organ = ofLevel == null ? organOfLead(script, body) : null;
      return organ != null ? organ : ofLevel == null ? firstArea(script) : ofLevel;
    }
    String event = placeOf(script, body, EVENTS, EVENT_REACH);
    if (event != null) {
      return event;
    }
    if (beginsWithCountry(script, body) || speaksOfTheCountry(script)) {
      return "中国";
    }
    return onlyPlace(script);
  }

  /** The one place that the article names, if it names it again and again. */
  private static @Nullable String onlyPlace(Script script) {
    String only = null;
    int times = 0;
    for (Where where : script.wheres()) {
      if (where.settles() && !where.wide()) {
        if (only != null && !only.equals(where.area())) {
          return null;
        }
        only = where.area();
        times++;
      }
    }
    return times >= 3 ? only : null;
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

  /** The place that 全市 in the first paragraph means, whoever sent the article. */
  private static @Nullable String localOfLead(Script script, int body) {
    int end = endOfParagraph(script.text(), body);
    boolean local = script.wheres(body, end).stream().anyMatch(Where::local);
    return local ? firstOfLevel(script) : null;
  }

  /**
   * 全市, 我省 in its first paragraph, or in the second behind one that does not begin with the
   * country: the article speaks for some place that it names.
   */
  private static boolean speaksLocally(Script script, int body) {
    int first = endOfParagraph(script.text(), body);
    int lead = beginsWithCountry(script, body) ? first : endOfParagraph(script.text(), first + 1);
    return script.wheres(0, lead).stream().anyMatch(Where::local);
  }

  private static int endOfParagraph(CharSequence text, int from) {
    int end = Math.min(from, text.length());
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Where most places are the whole country, it is about the country. */
  private static boolean speaksOfTheCountry(Script script) {
    long country = script.wheres().stream().filter(where -> where.area().equals("中国")).count();
    return country > 0 && country * 3 >= script.wheres().size();
  }

  /** 出口东南亚, 销往欧洲: where to, not of what the article is. */
  private static boolean isMarket(Script script, Where where) {
    String before =
        script.text().subSequence(Math.max(0, where.start() - 2), where.start()).toString();
    return before.equals("出口")
        || before.equals("进口")
        || before.equals("出海")
        || before.endsWith("往")
        || before.endsWith("赴")
        || before.endsWith("对");
  }

  static int endOfSentence(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** 我国 or 全国 is the first place of the first sentence. */
  private static boolean beginsWithCountry(Script script, int body) {
    for (Where where : script.wheres(body, endOfSentence(script.text(), body))) {
      boolean in = where.start() > 0 && script.text().charAt(where.start() - 1) == '在';
      if (!in) {
        return where.area().equals("中国") && where.settles();
      }
    }
    return false;
  }

  /** The first city where 全市 is said, the first province where 全省 is. */
  private static @Nullable String firstOfLevel(Script script) {
    Set<String> levels = new LinkedHashSet<>();
    script.wheres().stream().filter(Where::local).map(Where::area).forEach(levels::add);
    for (String level : levels) {
      for (Where where : script.wheres()) {
        if (where.settles() && !where.wide() && Organs.isOf(level, where.area())) {
          return where.area();
        }
      }
    }
    return null;
  }

  /** 安化 of 湖南省安化县茶业协会29日召开会议. */
  private static @Nullable String organOfLead(Script script, int body) {
    int end = endOfSentence(script.text(), body);
    return Organs.named(script.text().subSequence(body, end).toString());
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
    int end = endOfSentence(text, body);
    for (Where where : script.wheres(body, end)) {
      if (where.settles()
          && !where.wide()
          && isNear(text, where.end(), Math.min(end, where.end() + reach), events)) {
        return where.area();
      }
    }
    return null;
  }

  static boolean isNear(CharSequence text, int from, int to, List<String> events) {
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
