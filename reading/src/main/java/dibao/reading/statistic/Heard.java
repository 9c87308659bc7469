package dibao.reading.statistic;

/**
 * Reads what a clause without values leaves to the next: its subject, or the whole that it names.
 */
final class Heard {

  private static final int LONGEST_SUBJECT = 24;
  private static final int LONGEST_WHOLE = 40;
  private static final int LONGEST_ASPECT = 8;

  /** What is said of the items of a list without a value: 增速最快, 涨幅居前. */
  private static final String[] GROWTHS = {"增速", "涨幅", "增幅", "降幅", "跌幅", "销售"};

  private Heard() {}

  /** The noun that the clause begins with, as far as a verb or a closing quote shows its end. */
  static String subject(CharSequence text, Clause clause) {
    int limit = Math.min(clause.end(), clause.start() + LONGEST_SUBJECT);
    String words = text.subSequence(clause.start(), limit).toString();
    int quoted = Math.max(words.indexOf('》'), words.indexOf('”'));
    int opened = Math.max(words.indexOf('《'), words.indexOf('“'));
    int end = -1;
    for (String verb : Terms.SUBJECT_END.words()) {
      int at = words.indexOf(verb);
      end = at > 1 && (end < 0 || at < end) ? at : end;
    }
    if (quoted > 0 && opened <= 6 && (end < 0 || end > opened)) {
      return Trim.standard().trim(words.substring(0, quoted + 1));
    }
    return end < 0 ? "" : Trim.standard().trim(words.substring(0, end));
  }

  /** 二手房 of 二手房方面 and 新房市场上; empty where the clause names no side of the matter. */
  static String aspect(CharSequence text, Clause clause) {
    String words = text.subSequence(clause.start(), clause.end()).toString();
    for (String end : new String[] {"方面", "市场上"}) {
      int length = words.length() - end.length();
      if (words.endsWith(end)
          && length >= 2
          && length <= LONGEST_ASPECT
          && words.charAt(0) != '在') {
        return words.substring(0, length);
      }
    }
    return "";
  }

  /** 甲、乙和丙 of 问题集中在甲、乙和丙; empty where no list ends the clause. */
  static String list(CharSequence text, Clause clause) {
    String words = text.subSequence(clause.start(), clause.end()).toString();
    int mark = words.indexOf('、');
    for (int at = mark - 1; at > 0; at--) {
      if ("在为是有含括了：".indexOf(words.charAt(at)) >= 0) {
        return withoutGrowth(words.substring(at + 1));
      }
    }
    return mark < 0 ? "" : withoutGrowth(words);
  }

  /** 咖啡机、扫地机器人 of 咖啡机、扫地机器人增速最快. */
  static String withoutGrowth(String list) {
    for (String growth : GROWTHS) {
      int end = list.indexOf(growth, list.lastIndexOf('、') + 1);
      if (end > 0) {
        return list.substring(0, end);
      }
    }
    return list;
  }

  /** 分产业看, 从地区看, 按类型分. */
  static boolean isView(CharSequence text, Clause clause) {
    char first = text.charAt(clause.start());
    char last = text.charAt(clause.end() - 1);
    return clause.end() - clause.start() <= 10
        && "分从按".indexOf(first) >= 0
        && (last == '看' || last == '分');
  }

  /** 根据规划, 按照三年行动方案, 报告提出: what follows and lies ahead is aimed at. */
  static boolean isPlan(CharSequence text, Clause clause) {
    String words = text.subSequence(clause.start(), clause.end()).toString();
    boolean by = words.startsWith("按") || words.startsWith("根据") || words.startsWith("依据");
    return by && !Terms.PLAN.endOf(words).isEmpty();
  }

  /** Where the whole ends in «…销售收入中», «在…方面», «在…领域优势较大»; the start if none is named. */
  static int wholeEnd(CharSequence text, Clause clause) {
    int length = clause.end() - clause.start();
    char last = text.charAt(clause.end() - 1);
    if (length >= 4 && last == '中') {
      return clause.end() - 1;
    }
    if (length > LONGEST_WHOLE) {
      return clause.start();
    }
    String words = text.subSequence(clause.start(), clause.end()).toString();
    int in = words.indexOf('在');
    int end = Math.max(words.indexOf("领域"), words.indexOf("方面"));
    if (in >= 0 && end > in) {
      return clause.start() + end;
    }
    return in == 0 && words.endsWith("上") ? clause.end() - 1 : clause.start();
  }
}
