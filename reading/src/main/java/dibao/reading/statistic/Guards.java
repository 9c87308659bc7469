package dibao.reading.statistic;

import dibao.reading.quantity.QuantityMention;
import java.util.Set;

/**
 * Keeps out what is no statement: rules, list counts, mere descriptions, numbers without a subject.
 */
final class Guards {

  private static final String[] LISTS = {
    "方面", "特点", "措施", "任务", "部分", "建议", "条", "要点", "问题", "原则", "步骤", "环节", "举措", "行动", "大类", "阶段",
    "层面", "领域", "维度", "板块", "篇章", "章", "版本", "关键词", "目标", "重点", "亮点", "趋势", "要素", "体系", "专题"
  };

  private static final Set<String> DESCRIBING =
      Set.of(
          "米", "厘米", "毫米", "小时", "分钟", "秒", "天", "日", "年", "个月", "月", "周", "岁", "升", "章", "英寸",
          "毫安时", "纳米", "像素", "工作日", "个工作日");

  private Guards() {}

  static boolean refuse(Frame frame, Context context) {
    Amount amount = frame.first();
    if (frame.rule()
        || frame.tail().contains("罚款")
        || frame.tail().endsWith("中") && frame.values().size() == 1) {
      return true;
    }
    return switch (amount.sort()) {
      case COUNT -> refuseCount(frame, amount, context);
      case ORDINAL -> refuseOrdinal(frame);
      case PERCENT -> frame.about().isEmpty() && frame.tail().isEmpty() && !context.hasSubject();
      case POINTS, TIMES, DOUBLING, FLAT -> frame.about().isEmpty() && !context.hasSubject();
    };
  }

  private static boolean refuseCount(Frame frame, Amount amount, Context context) {
    boolean led =
        frame.verb() != null
            || !frame.comparisons().isEmpty()
            || !frame.times().isEmpty()
            || frame.status() != null;
    if (isListed(frame.tail()) || isEvent(frame, amount) || isLaw(frame, amount)) {
      return true;
    }
    if (frame.about().equals("处") || frame.about().equals("处以") || frame.about().endsWith("并处")) {
      return true;
    }
    boolean headed = !Heads.standard().head(frame.about()).isEmpty();
    if (amount.isIncidental() && !isStated(frame, headed)) {
      return true;
    }
    boolean closes =
        frame.tail().isEmpty() && frame.about().length() >= 4 || amount.unit().equals(context.unit);
    if (isMeasured(amount) && frame.verb() == null && !headed && !closes) {
      return true;
    }
    boolean bare = amount.role() == QuantityMention.Role.BARE;
    if ((bare && !frame.origin() || amount.unit().equals("岁"))
        && frame.verb() == null
        && !headed) {
      return true;
    }
    return frame.about().isEmpty()
        && Tails.noun(frame).isEmpty()
        && (!context.hasSubject() || !led);
  }

  /** 500米, 24小时, 18岁 alone only describe. */
  private static boolean isMeasured(Amount amount) {
    return DESCRIBING.contains(amount.unit());
  }

  private static boolean isStated(Frame frame, boolean headed) {
    return !frame.comparisons().isEmpty()
        || Verb.isChange(frame.verb())
        || frame.verb() != null && headed;
  }

  /** 1场开幕式、10场论坛: the programme of a meeting. */
  private static boolean isEvent(Frame frame, Amount amount) {
    boolean event = amount.unit().equals("场") || amount.unit().equals("届");
    return event && frame.verb() == null && !frame.tail().isEmpty();
  }

  /** 草案共8章87条: the parts of a law. */
  private static boolean isLaw(Frame frame, Amount amount) {
    String about = frame.about();
    boolean part = amount.unit().equals("章") || amount.unit().equals("条");
    return part
        && (about.contains("章")
            || about.contains("条例")
            || about.contains("草案")
            || about.contains("办法")
            || about.endsWith("法"));
  }

  private static boolean isListed(String tail) {
    for (String word : LISTS) {
      if (tail.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean refuseOrdinal(Frame frame) {
    return !frame.ranked();
  }
}
