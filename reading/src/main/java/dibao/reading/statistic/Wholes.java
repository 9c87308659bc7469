package dibao.reading.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a share is part of (占全国的, 占比), and what a multiple is of (是2014年的). */
final class Wholes {

  private static final String[] COPULAS = {"相当于", "达到", "是", "为", "达", "至", "到"};

  private static final String[] FULFILLED = {"完成", "相当于", "达到", "恢复到", "恢复至"};

  private static final String[] SCOPED = {"中占比", "中的占比", "中所占比重", "中的比重", "中占"};

  private Wholes() {}

  /** What follows 占, without 的 and 比重; empty for a bare 占; null where no 占 stands. */
  static @Nullable String take(CharSequence text, Strip strip) {
    int at = lastShare(text, strip);
    if (at < 0) {
      return null;
    }
    String whole = strip.rest(at + 1, strip.end());
    strip.take(at, strip.end());
    return withoutRatio(whole);
  }

  /** What stands between 在 and 中占比 in 在全行业收入中占比35.2%; null where nothing does. */
  static @Nullable String takeScope(Strip strip) {
    int end = strip.openEnd();
    for (String share : SCOPED) {
      int at = end - share.length();
      int in = strip.isAt(share, at) ? strip.find("在", strip.start()) : -1;
      if (in >= 0 && at - in > 2) {
        String whole = strip.rest(in + 1, at);
        strip.take(in, end);
        return whole;
      }
    }
    return null;
  }

  /** What stands between a verb and 的 in 接近员工总数的五分之一; null where it is no sum. */
  static @Nullable String takePart(CharSequence text, Strip strip) {
    int end = strip.openEnd();
    if (end <= strip.start() || text.charAt(end - 1) != '的') {
      return null;
    }
    for (String verb : Terms.SHARE_VERB.words()) {
      int at = strip.find(verb, strip.start());
      String sum = at < strip.start() ? "" : strip.rest(at + verb.length(), end - 1);
      if (sum.startsWith("总") || sum.contains("总数") || sum.contains("总量") || sum.contains("总额")) {
        strip.take(at, strip.end());
        return sum;
      }
    }
    return null;
  }

  /** 完成全年目标任务的, 相当于去年全年的; empty where none stands. */
  static String takeFulfilled(CharSequence text, Strip strip) {
    int end = strip.openEnd();
    if (end <= strip.start() || text.charAt(end - 1) != '的') {
      return "";
    }
    for (String verb : FULFILLED) {
      int at = strip.find(verb, strip.start());
      if (at >= 0) {
        String predicate = verb.startsWith("恢复") ? "恢复" : strip.rest(at, end - 1);
        strip.take(at, end);
        return predicate;
      }
    }
    return "";
  }

  private static int lastShare(CharSequence text, Strip strip) {
    for (int i = strip.end() - 1; i >= strip.start(); i--) {
      if (text.charAt(i) == '占' && !strip.isTaken(i) && isShare(text, strip, i)) {
        return i;
      }
    }
    return -1;
  }

  /** No share is 占地, 占有率, 市占率, and 占比, which ends the subject, is a noun. */
  private static boolean isShare(CharSequence text, Strip strip, int at) {
    char after = at + 1 < strip.end() ? text.charAt(at + 1) : '，';
    boolean noun =
        after == '比'
            && (at + 2 >= strip.end() || text.charAt(at + 2) != '重' || at + 3 >= strip.end());
    return "地有用据领率".indexOf(after) < 0 && !noun;
  }

  private static String withoutRatio(String whole) {
    String rest = withoutParticles(whole);
    for (String noun :
        new String[] {"的比重", "比重", "的比例", "比例", "的份额", "份额", "的比率", "比率", "总比", "比"}) {
      if (rest.endsWith(noun)) {
        rest = rest.substring(0, rest.length() - noun.length());
        break;
      }
    }
    return withoutParticles(rest);
  }

  private static String withoutParticles(String whole) {
    int end = whole.length();
    while (end > 0 && "的约了到".indexOf(whole.charAt(end - 1)) >= 0) {
      end--;
    }
    return whole.substring(0, end);
  }

  /** Takes 是2014年的 before 12倍; the base is what stands between. */
  static @Nullable Comparison takeMultiplied(
      Script script, Strip strip, int value, @Nullable Verb verb) {
    int end = strip.openEnd(verb == null ? value : verb.start());
    boolean of = end > strip.start() && script.text().charAt(end - 1) == '的';
    if (!of) {
      return null;
    }
    int from = copula(strip, end);
    int behind = from < 0 ? baseStart(script, strip, end) : behindCopula(strip, from);
    String base = strip.rest(behind, end - 1);
    List<When> whens = script.whens(behind, end);
    strip.take(from < 0 ? behind : from, value);
    return new Comparison(behind, end, "", base, whens.isEmpty() ? null : whens.getLast());
  }

  private static int copula(Strip strip, int end) {
    int last = -1;
    for (String copula : COPULAS) {
      for (int at = strip.find(copula, strip.start());
          at >= 0 && at < end;
          at = strip.find(copula, at + 1)) {
        last = Math.max(last, at);
      }
    }
    return last;
  }

  private static int behindCopula(Strip strip, int at) {
    for (String copula : COPULAS) {
      if (strip.isAt(copula, at)) {
        return at + copula.length();
      }
    }
    return at;
  }

  private static int baseStart(Script script, Strip strip, int end) {
    List<When> whens = script.whens(strip.start(), end);
    return whens.isEmpty() ? strip.openStart() : whens.getLast().start();
  }

  /** 贡献了36%的票房: a share of what follows the value; null where nothing is given so. */
  static @Nullable String takeGiven(CharSequence text, Strip strip, int behind, int limit) {
    int end = strip.openEnd();
    for (String deed : Terms.GIVING.words()) {
      int at = end - deed.length();
      if (strip.isAt(deed, at)) {
        String tail = text.subSequence(behind, limit).toString();
        String given = tail.startsWith("的") ? tail.substring(1) : tail;
        boolean noun = given.length() >= 2 && given.length() <= 12;
        if (noun) {
          strip.take(at, end);
        }
        return noun ? given : null;
      }
    }
    return null;
  }
}
