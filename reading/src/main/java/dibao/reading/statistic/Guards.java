package dibao.reading.statistic;

import dibao.reading.quantity.QuantityMention;

/**
 * Keeps out what is no statement: rules, list counts, mere descriptions, numbers without a subject.
 */
final class Guards {

  private static final String[] LISTS = {
    "方面", "特点", "措施", "任务", "部分", "建议", "条", "要点", "问题", "原则", "步骤", "环节", "举措", "行动", "大类", "阶段",
    "层面", "领域", "维度", "板块", "篇章", "章", "版本", "关键词", "目标", "重点", "亮点", "趋势", "要素", "体系", "专题"
  };

  private Guards() {}

  static boolean refuse(Frame frame, Context context) {
    Amount amount = frame.first();
    if (frame.rule() || frame.tail().endsWith("中") && frame.values().size() == 1) {
      return true;
    }
    return switch (amount.sort()) {
      case COUNT -> refuseCount(frame, amount, context);
      case ORDINAL -> refuseOrdinal(frame);
      case PERCENT -> frame.about().isEmpty() && frame.tail().isEmpty() && context.topics.isEmpty();
      case POINTS, TIMES, DOUBLING, FLAT -> frame.about().isEmpty() && context.topics.isEmpty();
    };
  }

  private static boolean refuseCount(Frame frame, Amount amount, Context context) {
    boolean led =
        frame.verb() != null
            || !frame.comparisons().isEmpty()
            || !frame.times().isEmpty()
            || frame.status() != null;
    if (isListed(frame.tail()) || isEvent(frame, amount)) {
      return true;
    }
    boolean headed = !Heads.standard().head(frame.about()).isEmpty();
    if (amount.isIncidental() && !isStated(frame, headed)) {
      return true;
    }
    boolean bare = amount.role() == QuantityMention.Role.BARE;
    if ((bare || amount.unit().equals("岁")) && frame.verb() == null && !headed) {
      return true;
    }
    return frame.about().isEmpty()
        && Tails.noun(frame).isEmpty()
        && (context.topics.isEmpty() || !led);
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

  private static boolean isListed(String tail) {
    for (String word : LISTS) {
      if (tail.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean refuseOrdinal(Frame frame) {
    return frame.verb() == null && !frame.about().endsWith("排名") && !frame.about().endsWith("位列");
  }
}
