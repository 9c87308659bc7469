package dibao.reading.statistic;

/**
 * Completes what a clause says of its subject by what was said before: 金额 after 支付业务 is 支付业务金额, 出口
 * after 其中 and 货物贸易进出口总值 is 货物贸易出口, 移动游戏 after 其中 and 游戏收入 is 移动游戏收入.
 */
final class Indicators {

  /** What names of kinds end in. */
  private static final String KINDS = "业类场区市省县国型式级档线队组品电端系部层段生者户校店肉";

  private static final int LONGEST_BORROWED = 16;
  private static final int LONGEST_THING = 10;

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
    if (Terms.OF_RATE.contains(about)) {
      return about + before;
    }
    if (about.startsWith("整体") || about.startsWith("总体")) {
      return about;
    }
    if (isEffect(about)) {
      return before + about;
    }
    if (Terms.OF_INDICATOR.contains(about)) {
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

  /** 公积金实缴职工 of 实缴职工 after 公积金实缴单位: what stands before the same word stands here too. */
  String likeBefore(String about, String before) {
    int at = about.length() < 4 ? -1 : before.indexOf(about.substring(0, 2));
    boolean again = at >= 2 && at <= 8 && before.length() >= at + 4 && before.indexOf('占') < 0;
    boolean held = again && heads.head(before.substring(0, at)).isEmpty();
    return held && before.charAt(at - 1) != '的' ? before.substring(0, at) + about : "";
  }

  /** What the part is measured by: 城镇入住率 of 城镇 after 农村入住率. */
  String part(String about, String rate) {
    boolean told = rate.endsWith("比重") && rate.indexOf('占') > 1;
    return told ? about + rate.substring(rate.indexOf('占')) : withHead(about, rate);
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
    for (String noun : Terms.OF_INDICATOR.words()) {
      if (indicator.endsWith(noun) && indicator.length() > noun.length()) {
        return indicator.substring(0, indicator.length() - noun.length());
      }
    }
    return indicator;
  }

  private String withModifiers(String about, String before) {
    boolean thing = heads.isThing(before) && before.length() <= LONGEST_THING;
    String modifiers = thing ? before : withoutDone(heads.modifiers(withoutNoun(before)));
    if (modifiers.endsWith("的")) {
      modifiers = modifiers.substring(0, modifiers.length() - 1);
    }
    boolean ofPeople = before.length() < modifiers.length() + 1 && modifiers.indexOf('的') > 3;
    boolean holds =
        !ofPeople
            && modifiers.length() != 1
            && modifiers.length() <= LONGEST_BORROWED
            && !modifiers.contains("占")
            && !isMean(modifiers);
    String deed = modifiers.endsWith("口") ? "" : deedOf(about, before);
    if (about.length() > 2 && about.startsWith(modifiers)) {
      return about;
    }
    boolean twice = modifiers.length() > 2 && modifiers.endsWith(about.substring(0, 2));
    return holds ? modifiers + deed + (twice ? about.substring(2) : about) : about;
  }

  /** 平均每次候诊 names nobody whose measure could follow. */
  private static boolean isMean(String modifiers) {
    return modifiers.startsWith("平均") || modifiers.startsWith("每") || modifiers.startsWith("人均");
  }

  /** 出口 of 大米出口量, before 金额: what is done stays. */
  private static String deedOf(String about, String before) {
    if (about.equals("收入") && before.endsWith("业务量")) {
      return "业务";
    }
    if (!Terms.OF_DEED.contains(about)) {
      return "";
    }
    for (String deed : new String[] {"进出口", "出口", "进口", "成交"}) {
      int at = before.lastIndexOf(deed);
      if (at > 0 && before.length() - at - deed.length() <= 2) {
        return deed;
      }
    }
    return "";
  }

  /**
   * 三线城市 after 二线城市新建商品住宅销售价格 takes its place; 高铁 after 铁路营业里程 that of as many characters, but
   * never of the head.
   */
  private String withHead(String about, String before) {
    if (isFirstOf(about, before)) {
      return about;
    }
    if (Terms.ATTRIBUTE.contains(about) && heads.measure(before).isEmpty()) {
      return about + before;
    }
    if (isProduct(before) && KINDS.indexOf(about.charAt(about.length() - 1)) >= 0) {
      return about + "增加值";
    }
    int parallel = parallelEnd(about, before);
    if (parallel > 0) {
      return about + before.substring(parallel);
    }
    if (about.endsWith("的")) {
      return about + before;
    }
    String other = changed(about, before);
    if (!other.isEmpty()) {
      return other;
    }
    return about
        + (isDeed(about, before) ? before.substring(2) : withoutTotal(heads.measure(before)));
  }

  /** What industries give to a country's product is told as 增加值. */
  private static boolean isProduct(String before) {
    return before.contains("生产总值") || before.contains("GDP");
  }

  /** 脐橙采摘 of 脐橙采摘完成总产量: how much is done is said of that alone. */
  private static String withoutDone(String modifiers) {
    int at = Math.max(modifiers.indexOf("完成"), modifiers.indexOf("恢复"));
    return at > 1 ? modifiers.substring(0, at) : modifiers;
  }

  /** 数字市场 of 数字市场和数字基础设施 has no measure to take. */
  private static boolean isFirstOf(String about, String before) {
    return before.startsWith(about)
        && before.length() > about.length()
        && "、和与及".indexOf(before.charAt(about.length())) >= 0;
  }

  /** 票房 of 总票房, which no part has. */
  private static String withoutTotal(String measure) {
    boolean total = measure.length() > 2 && measure.startsWith("总") && !measure.startsWith("总值");
    return total ? measure.substring(1) : measure;
  }

  /** 下跌 after 股票上涨 is 股票下跌; empty where one of the two is no change. */
  private static String changed(String about, String before) {
    Words.Hit own = Words.standard().verbBefore(about, 0, about.length());
    Words.Hit last = Words.standard().verbBefore(before, 0, before.length());
    boolean change = own != null && own.start() == 0 && isChange(own) || about.equals("持平");
    return change && last != null && last.start() > 0 && isChange(last)
        ? before.substring(0, last.start()) + about
        : "";
  }

  private static boolean isChange(Words.Hit hit) {
    return hit.role() == Role.RISE || hit.role() == Role.FALL;
  }

  /** 审结 after 新收案件 is another deed done to the same. */
  private boolean isDeed(String about, String before) {
    return about.length() == 2
        && Holder.isDeed(about)
        && before.length() >= 4
        && before.length() <= 10
        && heads.measure(before).length() <= before.length() - 2
        && (heads.head(before).isEmpty() || heads.isThing(before));
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
    return Terms.OF_INDICATOR.contains(about);
  }
}
