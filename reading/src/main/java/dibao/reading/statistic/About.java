package dibao.reading.statistic;

/** Makes the words that are left of a frame into the name of what is measured. */
final class About {

  private About() {}

  static String of(String rest) {
    String bare = rest.replace("（）", "").replace("()", "").strip();
    String about = Trim.standard().trim(withoutYears(Descriptions.drop(behindClaim(bare))));
    about = Trim.standard().trim(behindObjectMark(about));
    about = Trim.standard().trim(withoutVerbs(withoutCount(withoutRun(about))));
    if (isScope(about)) {
      String inner = about.substring(1, about.length() - 1);
      return Heads.standard().head(inner).isEmpty() ? "" : inner;
    }
    about = Terms.GATHERING.contains(about) ? "" : withoutExpectation(about);
    about = output(behindSetting(about));
    return isRun(about) || Terms.SPELL.contains(about) ? "" : quoted(withoutMeans(about));
  }

  /** With both quotation marks or none of a pair. */
  private static String quoted(String about) {
    int open = about.indexOf('“');
    int close = about.indexOf('”');
    if (close >= 0 && (open < 0 || open > close)) {
      return "“" + about;
    }
    return open >= 0 && close < 0 ? about.replace("“", "") : about;
  }

  /** 个人消费 of 占经济总量一半以上的个人消费. */
  private static String behindClaim(String rest) {
    int of = rest.startsWith("占") ? rest.indexOf('的') : -1;
    return of > 3 && of + 3 <= rest.length() ? rest.substring(of + 1) : rest;
  }

  /** 2022—2023财年 and 2023/24年度, where no scanner knew them. */
  private static String withoutYears(String rest) {
    int at = 0;
    while (at < rest.length()
        && (Character.isDigit(rest.charAt(at)) || "/—-".indexOf(rest.charAt(at)) >= 0)) {
      at++;
    }
    for (String end : new String[] {"财年", "年度", "榨季", "赛季"}) {
      if (at >= 4 && rest.startsWith(end, at)) {
        return rest.substring(at + end.length());
      }
    }
    return rest;
  }

  /** 央行将基准利率上调: what stands behind 将 is changed. */
  private static String behindObjectMark(String about) {
    int at = Math.max(about.lastIndexOf('将'), about.lastIndexOf('把'));
    return at >= 0 && about.length() - at > 2 ? about.substring(at + 1) : about;
  }

  /** 三地, 六省市 after a list of places. */
  private static String withoutCount(String about) {
    if (about.length() < 4 || "两二三四五六七八九十".indexOf(about.charAt(0)) < 0) {
      return about;
    }
    String rest = about.substring(1);
    for (String places : Terms.PLACES.words()) {
      if (rest.startsWith(places) && rest.length() - places.length() >= 2) {
        return rest.substring(places.length());
      }
    }
    return about;
  }

  /** 《山海》以 N 居首. */
  private static String withoutMeans(String about) {
    return about.endsWith("以") ? about.substring(0, about.length() - 1) : about;
  }

  private static String withoutVerbs(String about) {
    for (String verb : Terms.EMPTY_VERB.words()) {
      int at = about.indexOf(verb);
      if (at > 0 && at + verb.length() < about.length() && !isNounAt(about, at)) {
        return about.substring(0, at) + about.substring(at + verb.length());
      }
    }
    return about;
  }

  /** 完成率 and 完成投资 are words. */
  private static boolean isNounAt(String about, int at) {
    return about.startsWith("完成", at)
        && (at + 2 >= about.length() || "率进年全目额量投交".indexOf(about.charAt(at + 2)) >= 0);
  }

  /** 在主要国家中 only says among which. */
  private static boolean isScope(String about) {
    if (!about.startsWith("在")) {
      return false;
    }
    return !Terms.SCOPE_END.endOf(about).isEmpty();
  }

  /** 经济增速预期 is told of 经济增速. */
  private static String withoutExpectation(String about) {
    String end = Terms.EXPECTATION.endOf(about);
    String rest = Trim.standard().trim(about.substring(0, about.length() - end.length()));
    return Terms.EXPECTING.contains(rest) && !end.isEmpty() ? "" : rest;
  }

  /** 粗钢产量 of 产粗钢. */
  private static String output(String about) {
    boolean makes =
        about.length() >= 3
            && about.charAt(0) == '产'
            && "品业值量能销出权假蛋奶后地".indexOf(about.charAt(1)) < 0;
    return makes ? about.substring(1) + "产量" : about;
  }

  /** 增长目标 of 国会此前确定的增长目标: who set it tells nothing of it. */
  private static String behindSetting(String about) {
    int of = about.indexOf('的');
    boolean set = of > 2 && of + 2 < about.length();
    return set && !Terms.SETTING.endOf(about.substring(0, of)).isEmpty()
        ? about.substring(of + 1)
        : about;
  }

  /** 连续11年. */
  private static boolean isRun(String about) {
    return about.startsWith("连续") && about.length() <= 9;
  }

  /** 产销量 of 产销量连续15年; the run itself is of what was told before. */
  private static String withoutRun(String about) {
    int at = about.lastIndexOf("连续");
    boolean counted = at > 1 && at + 2 < about.length() && isNumeral(about.charAt(at + 2));
    boolean ends = counted && "年月度周届".indexOf(about.charAt(about.length() - 1)) >= 0;
    return ends ? about.substring(0, at) : about;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || "一二两三四五六七八九十多数".indexOf(c) >= 0;
  }
}
