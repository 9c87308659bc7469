package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a change is compared with and takes it off the strip: 同比, 比上月, 较2019年同期, 与去年相比,
 * 比上月末和上年同期, 高于全国.
 */
final class Comparisons {

  /** No base is named in more words. */
  private static final int LONGEST_BASE = 24;

  private final Script script;
  private final CharSequence text;

  Comparisons(Script script) {
    this.script = script;
    this.text = script.text();
  }

  /** Takes what stands between 比 and the verb. */
  List<Comparison> take(Strip strip, int verb, boolean change) {
    List<Comparison> found = new ArrayList<>();
    aside(strip, found);
    int at = lastComparator(strip, verb, change);
    if (at >= 0) {
      add(strip, at, at + 1, verb, found);
    }
    return found;
  }

  /** Takes 与上月 before 持平. */
  List<Comparison> takeWith(Strip strip, int value) {
    List<Comparison> found = new ArrayList<>();
    int at = lastOf(strip, "与同和跟较比", strip.openEnd(value));
    if (at >= 0) {
      add(strip, at, at + 1, value, found);
    }
    return found;
  }

  /** Takes 高于全国 and the like before the value: the base follows the verb. */
  @Nullable Comparison takeBehind(Strip strip, int verbStart, int verbEnd, int value) {
    List<Comparison> found = new ArrayList<>();
    add(strip, verbStart, verbEnd, value, found);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The words that are left between the offsets, but for those of times. */
  String withoutTimes(Strip strip, int from, int to) {
    var rest = new StringBuilder();
    int at = from;
    for (When when : script.whens(from, to)) {
      rest.append(strip.rest(at, when.start())).append('年');
      at = when.end();
    }
    return rest.append(strip.rest(at, to)).toString();
  }

  /** 与去年相比, 相比去年, 相较于去年. */
  private void aside(Strip strip, List<Comparison> found) {
    int at = Math.max(strip.find("相比", strip.start()), strip.find("相较", strip.start()));
    if (at < 0) {
      return;
    }
    int with = lastOf(strip, "与同和跟", at);
    if (with >= 0) {
      addRange(strip, with, with + 1, at, at + 2, found);
    } else {
      List<When> whens = script.whens(at + 2, strip.end());
      int end = whens.isEmpty() ? at + 2 : whens.getFirst().end();
      addRange(strip, at, at + 2, end, end, found);
    }
  }

  private void add(Strip strip, int start, int base, int end, List<Comparison> found) {
    int from = strip.isAt("于", base) ? base + 1 : base;
    addRange(strip, start, from, end, end, found);
  }

  private void addRange(
      Strip strip, int start, int from, int to, int takeTo, List<Comparison> found) {
    String base = strip.rest(from, to);
    List<When> whens = script.whens(from, to);
    if (base.isEmpty() && whens.isEmpty()) {
      return;
    }
    strip.take(start, takeTo);
    if (whens.isEmpty()) {
      found.add(new Comparison(start, to, "", base, null));
    }
    for (int i = 0; i < whens.size(); i++) {
      int end = i + 1 < whens.size() ? whens.get(i + 1).start() : to;
      String own = text.subSequence(whens.get(i).start(), end).toString();
      found.add(new Comparison(start, end, "", own, whens.get(i)));
    }
  }

  /** The last 比 or 较 that begins a comparison; one right before a time is taken first. */
  private int lastComparator(Strip strip, int verb, boolean change) {
    int last = -1;
    for (int i = verb - 1; i >= strip.start() && verb - i <= LONGEST_BASE; i--) {
      if (!strip.isTaken(i) && isComparator(strip, i)) {
        if (isTimeNext(i)) {
          return i;
        }
        last = last < 0 && change ? i : last;
      }
    }
    return last;
  }

  private boolean isTimeNext(int at) {
    List<When> next = script.whens(at + 1, Math.min(text.length(), at + LONGEST_BASE));
    return !next.isEmpty() && next.getFirst().start() <= at + 3;
  }

  private boolean isComparator(Strip strip, int at) {
    char c = text.charAt(at);
    if (c != '比' && c != '较') {
      return false;
    }
    char before = at > strip.start() ? text.charAt(at - 1) : '，';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '，';
    if (c == '较') {
      return (before != '比' || isShare(strip, at - 1)) && "大快高好强为多少小低早长".indexOf(after) < 0;
    }
    return "占同环对相性师之百链可评".indexOf(before) < 0 && "重例率较值亚利如对赛特尔索基喻邻美学分价方".indexOf(after) < 0;
  }

  /** 占比较上年末提高. */
  private boolean isShare(Strip strip, int at) {
    return at > strip.start() && text.charAt(at - 1) == '占';
  }

  /** 同 of 同期 and 比 of 同比 compare with nothing of their own. */
  private boolean isInWord(int at) {
    char before = at > 0 ? text.charAt(at - 1) : '，';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '，';
    return switch (text.charAt(at)) {
      case '同' -> "期比月季日".indexOf(after) >= 0;
      case '比' -> "同环占".indexOf(before) >= 0 || "例重率值".indexOf(after) >= 0;
      default -> false;
    };
  }

  private int lastOf(Strip strip, String letters, int before) {
    for (int i = before - 1; i >= strip.start() && before - i <= LONGEST_BASE; i--) {
      if (!strip.isTaken(i) && letters.indexOf(text.charAt(i)) >= 0 && !isInWord(i)) {
        return i;
      }
    }
    return -1;
  }

  /** 年增24%, 月减3%: the base in one letter before a verb of one, right before the value. */
  static Optional<Comparison> takeShort(CharSequence text, Strip strip) {
    int at = strip.end() - 2;
    if (at < strip.start() || strip.isTaken(at + 1) || "增减升降涨跌".indexOf(text.charAt(at + 1)) < 0) {
      return Optional.empty();
    }
    boolean inWord =
        at > strip.start()
            && !strip.isTaken(at - 1)
            && "去今全当本上每明同年月单多两几0123456789".indexOf(text.charAt(at - 1)) >= 0;
    boolean year = text.charAt(at) == '年';
    if (inWord || !year && "周月季".indexOf(text.charAt(at)) < 0 || strip.isTaken(at)) {
      return Optional.empty();
    }
    strip.take(at, at + 1);
    return Optional.of(new Comparison(at, at + 1, year ? "yoy" : "prev", "", null));
  }
}
