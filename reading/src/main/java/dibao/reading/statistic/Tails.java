package dibao.reading.statistic;

/** Reads the noun that follows a value: «共有350家», but «设立350家分店», «10亿元旅游补贴». */
final class Tails {

  private Tails() {}

  /** The noun to add to the subject; empty where the value closes the statement. */
  static String noun(Frame frame) {
    if (!frame.first().is(Amount.Sort.COUNT) && !frame.first().is(Amount.Sort.PERCENT)) {
      return "";
    }
    if (Readings.isGrowth(frame.tail()) || Verb.isChange(frame.verb()) || frame.isShare()) {
      return "";
    }
    if (frame.means()) {
      String noun = clean(frame.tail());
      return Heads.standard().head(noun).isEmpty() ? "" : noun;
    }
    String asked = frame.asked();
    if (!asked.isEmpty()) {
      return asked;
    }
    String people = Tails.people(frame);
    if (!people.isEmpty()) {
      return people;
    }
    String tail = clean(frame.tail());
    boolean closed = Verb.reaches(frame.verb()) && !frame.about().isEmpty() && !isCounted(frame);
    return closed || tail.length() > 24 ? "" : tail;
  }

  private static String people(Frame frame) {
    boolean share = frame.first().is(Amount.Sort.PERCENT) && frame.about().isEmpty();
    return share && frame.verb() == null ? Respondents.name(frame.tail()) : "";
  }

  /** 共有350家分店: the verb opens a noun. */
  private static boolean isCounted(Frame frame) {
    return frame.first().is(Amount.Sort.COUNT)
        && frame.verb() != null
        && frame.tail().length() >= 2;
  }

  private static String clean(String tail) {
    String rest = tail;
    for (String ending : Terms.TAIL_END.words()) {
      if (rest.endsWith(ending)) {
        rest = rest.substring(0, rest.length() - ending.length());
      }
    }
    int start = 0;
    while (start < rest.length() && "的”）)’“".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    return Trim.standard().trim(rest.substring(start));
  }
}
