package dibao.reading.statistic;

/**
 * Reads what a clause without values leaves to the next: its subject, or the whole that it names.
 */
final class Heard {

  private static final int LONGEST_SUBJECT = 24;
  private static final int LONGEST_WHOLE = 40;

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
