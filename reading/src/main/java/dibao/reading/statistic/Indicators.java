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
          "增速", "涨幅", "降幅", "增幅", "跌幅", "升幅", "占比", "比重", "贡献率", "增长率", "减幅", "份额", "市场份额", "同比增速",
          "环比增速", "同比涨幅", "环比涨幅", "同比降幅", "环比降幅", "上涨幅度", "下降幅度", "增长速度");

  private static final int LONGEST_BORROWED = 16;

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
    if (OF_INDICATOR.contains(about)) {
      return ofIndicator(about, before);
    }
    if (heads.isBare(about)) {
      return before.isEmpty() ? about : withModifiers(about, before);
    }
    return heads.head(about).isEmpty() && !whole.isEmpty() ? withHead(about, whole) : about;
  }

  private String ofIndicator(String about, String before) {
    for (String noun : OF_INDICATOR) {
      if (before.endsWith(noun)) {
        return before.substring(0, before.length() - noun.length()) + about;
      }
    }
    return before + about;
  }

  private String withModifiers(String about, String before) {
    String modifiers = heads.modifiers(before);
    if (modifiers.endsWith("的")) {
      modifiers = modifiers.substring(0, modifiers.length() - 1);
    }
    return modifiers.length() > LONGEST_BORROWED || modifiers.contains("占")
        ? about
        : modifiers + about;
  }

  /** 三线城市 after 二线城市新建商品住宅销售价格 takes its place; other parts take only the head. */
  private String withHead(String about, String before) {
    int parallel = parallelEnd(about, before);
    if (parallel > 0) {
      return about + before.substring(parallel);
    }
    String head = heads.head(before);
    if (head.isEmpty()) {
      return before.length() <= 6 ? about + before : about;
    }
    return about.endsWith("的") ? about + before : about + head;
  }

  /** Where in the indicator before a word ends as this one does. */
  private static int parallelEnd(String about, String before) {
    if (about.length() < 3) {
      return 0;
    }
    String ending = about.substring(about.length() - 2);
    int at = before.indexOf(ending);
    return at > 0 && at <= about.length() + 2 && at + 2 < before.length() ? at + 2 : 0;
  }

  boolean isOfIndicator(String about) {
    return OF_INDICATOR.contains(about);
  }
}
