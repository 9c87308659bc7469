package dibao.reading.statistic;

/** Finds the ranking that a clause names: 《全球创新指数》, DRI指数排名靠前的国家. */
final class Rankings {

  private static final int LONGEST = 16;
  private static final String BOUNDARIES = "《》“”「」，。；：、的是为在以对据由年发布";

  private Rankings() {}

  /** The name of the last ranking; empty if the clause names none. */
  static String in(CharSequence text, Clause clause) {
    for (int at = clause.end(); at - clause.start() >= 3; at--) {
      char last = text.charAt(at - 1);
      if (last == '数' || last == '榜' || last == '单') {
        String run = text.subSequence(Math.max(clause.start(), at - LONGEST), at).toString();
        if (!Terms.RANKING.endOf(run).isEmpty()) {
          return Trim.standard().trim(name(run));
        }
      }
    }
    return "";
  }

  private static String name(String run) {
    int start = run.length();
    while (start > 0 && BOUNDARIES.indexOf(run.charAt(start - 1)) < 0) {
      start--;
    }
    return run.substring(start);
  }
}
