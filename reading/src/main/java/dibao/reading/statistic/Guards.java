package dibao.reading.statistic;

import dibao.reading.quantity.QuantityMention;

/**
 * Keeps out what is no statement: rules, list counts, mere descriptions, numbers without a subject.
 */
final class Guards {

  private Guards() {}

  static boolean refuse(Frame frame, Context context) {
    Amount amount = frame.first();
    if (frame.rule()
        || frame.tail().contains("罚款")
        || frame.tail().endsWith("中") && frame.values().size() == 1) {
      return true;
    }
    if (frame.about().equals("仍不") || frame.about().equals("不")) {
      return true;
    }
    return switch (amount.sort()) {
      case COUNT -> refuseCount(frame, amount, context);
      case ORDINAL -> refuseOrdinal(frame);
      case PERCENT ->
          frame.about().isEmpty()
              && frame.tail().isEmpty()
              && !context.hasSubject()
              && (frame.places().isEmpty() || context.all.isEmpty());
      case POINTS, TIMES, DOUBLING, FLAT -> frame.about().isEmpty() && !context.hasSubject();
    };
  }

  private static boolean refuseCount(Frame frame, Amount amount, Context context) {
    boolean led =
        frame.verb() != null
            || !frame.comparisons().isEmpty()
            || !frame.times().isEmpty()
            || frame.status() != null
            || frame.means();
    boolean source = !Terms.TELLING.endOf(frame.tail()).isEmpty();
    if (source || isListed(frame.tail()) || isEvent(frame, amount) || isLaw(frame, amount)) {
      return true;
    }
    if (frame.about().equals("处") || frame.about().equals("处以") || frame.about().endsWith("并处")) {
      return true;
    }
    if (isProcedure(frame)) {
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
    if ((bare && !frame.origin() || amount.unit().equals("岁")) && frame.verb() == null && !headed) {
      return true;
    }
    return frame.about().isEmpty()
        && Tails.noun(frame).isEmpty()
        && (!context.hasSubject() && !isRecalled(frame, context) || !led);
  }

  /** 应到董事9人, 9票同意, 每家限2人: how a meeting or an event goes. */
  private static boolean isProcedure(Frame frame) {
    if (frame.about().startsWith("请")) {
      return true;
    }
    for (String word : Terms.NO_STATEMENT.words()) {
      boolean said =
          word.length() == 1 ? frame.about().endsWith(word) : frame.about().contains(word);
      if (said || frame.tail().startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** 明年挑战80万辆: what was counted so before is planned. */
  private static boolean isRecalled(Frame frame, Context context) {
    return (frame.status() != null || frame.means())
        && context.counted.containsKey(frame.first().unit());
  }

  /** 500米, 24小时, 18岁 alone only describe. */
  private static boolean isMeasured(Amount amount) {
    return Terms.DESCRIBING.contains(amount.unit());
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
    for (String word : Terms.LIST_SIZE.words()) {
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
