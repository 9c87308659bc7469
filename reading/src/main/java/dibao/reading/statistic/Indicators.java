package dibao.reading.statistic;

import java.util.Set;

/**
 * Completes what a clause says of its subject by what was said before: 金额 after 支付业务 is 支付业务金额, 出口
 * after 其中 and 货物贸易进出口总值 is 货物贸易出口, 移动游戏 after 其中 and 游戏收入 is 移动游戏收入.
 */
final class Indicators {

  /** Nouns that are said of the whole indicator before. */
  private static final Set<String> OF_INDICATOR =
      Set.of(
          "增速", "涨幅", "降幅", "增幅", "跌幅", "升幅", "占比", "比重", "排名", "总量", "总数", "贡献率", "增长率", "减幅",
          "份额", "市场份额", "同比增速", "环比增速", "同比涨幅", "环比涨幅", "同比降幅", "环比降幅", "上涨幅度", "下降幅度", "增长速度");

  /** What names of kinds end in. */
  private static final String KINDS = "业类场区市省县国型式级档线队组品电端系部层段";

  private static final int LONGEST_BORROWED = 16;
  private static final int LONGEST_SHARED = 10;
  private static final int LONGEST_NAME = 8;

  /** Words that make a mean or a rate of the indicator before. */
  private static final Set<String> OF_RATE =
      Set.of("日均", "月均", "人均", "户均", "单日", "平均每天", "平均", "每天", "日均累计", "平均每日", "平均每人", "单月", "累计");

  private final Heads heads = Heads.standard();

  /**
   * The whole indicator.
   *
   * @param about what the clause says
   * @param before the indicator before it; empty if none
   * @param whole the indicator that it may be part of; empty if none
   */
  String complete(String about, String before, String whole) {
    if (about.isEmpty() || before.equals(about)) {
      return before;
    }
    return completed(about, withoutShare(before), withoutShare(whole));
  }

  private String completed(String about, String before, String whole) {
    if (OF_RATE.contains(about)) {
      return about + before;
    }
    if (isEffect(about)) {
      return before + about;
    }
    if (OF_INDICATOR.contains(about)) {
      return ofIndicator(about, before);
    }
    if (heads.isBare(about)) {
      return before.isEmpty() ? about : withModifiers(about, before);
    }
    if (whole.isEmpty()) {
      return about;
    }
    return heads.head(about).isEmpty() ? withHead(about, whole) : about;
  }

  /** 影响CPI上涨: what the subject before does to another. */
  private static boolean isEffect(String about) {
    return about.startsWith("影响") && about.length() <= 12;
  }

  /** A share is still of the thing. */
  static String withoutShare(String indicator) {
    int at = indicator.indexOf('占');
    boolean share = at > 1 && (indicator.endsWith("比重") || indicator.endsWith("占比"));
    return share ? indicator.substring(0, at) : indicator;
  }

  private static String ofIndicator(String about, String before) {
    return withoutNoun(before) + about;
  }

  /** 利润 of 利润降幅. */
  static String withoutNoun(String indicator) {
    for (String noun : OF_INDICATOR) {
      if (indicator.endsWith(noun) && indicator.length() > noun.length()) {
        return indicator.substring(0, indicator.length() - noun.length());
      }
    }
    return indicator;
  }

  private String withModifiers(String about, String before) {
    String modifiers = heads.modifiers(withoutNoun(before));
    if (modifiers.endsWith("的")) {
      modifiers = modifiers.substring(0, modifiers.length() - 1);
    }
    return modifiers.length() > LONGEST_BORROWED || modifiers.contains("占")
        ? about
        : modifiers + about;
  }

  /**
   * 三线城市 after 二线城市新建商品住宅销售价格 takes its place; 高铁 after 铁路营业里程 that of as many characters, but
   * never of the head.
   */
  private String withHead(String about, String before) {
    int parallel = parallelEnd(about, before);
    if (parallel > 0) {
      return about + before.substring(parallel);
    }
    if (about.endsWith("的")) {
      return about + before;
    }
    if (heads.head(before).isEmpty() && (before.length() > 10 || before.indexOf('》') >= 0)) {
      return about;
    }
    int head = before.length() - heads.head(before).length();
    int from = Math.min(about.length(), head);
    return about
        + before.substring(Math.max(from, Math.min(head, before.length() - LONGEST_SHARED)));
  }

  /** Where in the indicator before a word ends as this one does. */
  private static int parallelEnd(String about, String before) {
    if (about.length() < 2) {
      return 0;
    }
    int length = about.length() > 2 && before.contains(about.substring(about.length() - 2)) ? 2 : 1;
    String ending = about.substring(about.length() - length);
    if (length == 1 && KINDS.indexOf(ending) < 0) {
      return 0;
    }
    int at = before.indexOf(ending);
    return at > 0 && at <= about.length() + 2 && at + length < before.length() ? at + length : 0;
  }

  boolean isParallel(String about, String before) {
    return parallelEnd(about, before) > 0;
  }

  boolean isOfIndicator(String about) {
    return OF_INDICATOR.contains(about);
  }
}
