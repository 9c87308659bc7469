package dibao.reading.statistic;

import dibao.reading.lexicon.CharSet;
import java.util.BitSet;

/**
 * Names a share of people by what they do: 63%的受访者每周至少喝一杯 is the share of 每周至少喝一杯的受访者; 52%看重提神,
 * which leaves out of whom, is that of 看重提神.
 */
final class Respondents {

  private static final int LONGEST_NOUN = 14;
  private static final int LONGEST = 40;
  private static final String[] SAYING = {"表示", "认为", "称", "反映", "坦言", "回答", "指出", "预计"};

  private static final CharSet SURVEYS = CharSet.of("卷访查研");

  private Respondents() {}

  /**
   * Whether a clause tells of a survey: 问卷, 对986个行政村的抽样调查显示. The authorities' regular surveys
   * (城镇调查失业率) are none; 受访的62家企业中 goes on from what was told before, if there is a time.
   *
   * @param timed whether the paragraph has named a time
   */
  static boolean tellSurvey(String clause, boolean timed) {
    if (clause.contains("问卷") || !timed && clause.contains("受访")) {
      return true;
    }
    int survey = Math.max(clause.indexOf("调查"), clause.indexOf("调研"));
    int of = Math.max(clause.indexOf('对'), clause.indexOf("名"));
    return of >= 0 && of < survey && clause.indexOf('的') < survey && clause.indexOf('的') > of;
  }

  /** Where the words stand without which a clause tells of no survey. */
  static BitSet surveys(CharSequence text) {
    var places = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SURVEYS.contains(c)) {
        char before = text.charAt(i - 1);
        boolean told =
            switch (c) {
              case '卷' -> before == '问';
              case '访' -> before == '受';
              default -> before == '调';
            };
        places.set(i, told);
      }
    }
    return places;
  }

  /** Whether the words behind a share, up to the clause's end, say what its people do. */
  static boolean tells(String tail) {
    return !name(tail).isEmpty();
  }

  /** The indicator; empty where the words tell nothing of people. */
  static String name(String tail) {
    int start = tail.startsWith("的") ? 1 : 0;
    int end = nounEnd(tail, start);
    if (end < 0 || tail.length() - end < 2 || tail.length() > LONGEST) {
      return "";
    }
    String deed = withoutSaying(tail.substring(end));
    if (deed.length() < 2 || "数率规占的量均和与、及".indexOf(deed.charAt(0)) >= 0) {
      return "";
    }
    return deed + "的" + tail.substring(start, end) + "占比";
  }

  /**
   * 受调查消费者 of 对3000名|消费者的调查显示; empty where nobody is asked.
   *
   * @param about what stands before the number
   */
  static String asked(String about, String tail) {
    boolean toward =
        about.endsWith("对") || about.endsWith("向") || about.endsWith("面向") || about.endsWith("针对");
    int end = toward && tail.length() <= LONGEST ? nounEnd(tail, 0) : -1;
    if (end < 0) {
      return "";
    }
    for (String way : new String[] {"问卷", "调查", "回访", "访谈", "调研", "测评"}) {
      if (tail.indexOf(way, end) >= 0) {
        return (way.equals("问卷") ? "受访" : "受" + way) + tail.substring(0, end);
      }
    }
    return "";
  }

  /** 受访者 of 63%的受访者每周至少喝一杯; empty where the words tell nothing of people. */
  static String people(String tail) {
    int start = tail.startsWith("的") ? 1 : 0;
    return name(tail).isEmpty() ? "" : tail.substring(start, nounEnd(tail, start));
  }

  /** 看重提神 of the people told of before. */
  static String doing(String tail, String people) {
    String deed = withoutSaying(tail);
    boolean fits = deed.length() >= 4 && deed.length() <= LONGEST && !deed.startsWith("的");
    return fits ? deed + "的" + people + "占比" : "";
  }

  /** Behind the first noun for people; of those that begin at one place the longest. */
  private static int nounEnd(String tail, int start) {
    int first = -1;
    int end = -1;
    for (String noun : Terms.PEOPLE.words()) {
      int at = tail.indexOf(noun, start);
      int behind = at + noun.length();
      boolean near = at >= start && behind <= start + LONGEST_NOUN;
      if (near && (first < 0 || at < first || at == first && behind > end)) {
        first = at;
        end = behind;
      }
    }
    return end;
  }

  private static String withoutSaying(String deed) {
    String rest = deed;
    for (String also : new String[] {"均", "都", "也", "则", "更", "曾", "已"}) {
      rest = rest.startsWith(also) && rest.length() > 2 ? rest.substring(1) : rest;
    }
    for (String saying : SAYING) {
      if (rest.startsWith(saying) && rest.length() - saying.length() >= 2) {
        return rest.substring(saying.length());
      }
    }
    return rest;
  }
}
