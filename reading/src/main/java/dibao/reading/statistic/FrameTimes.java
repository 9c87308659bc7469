package dibao.reading.statistic;

import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes the times of a frame off its words, and tells whether they make it the start of a way. */
final class FrameTimes {

  private static final String[] BEHIND_TIME = {"”", "度", "期间", "以来", "份", "的", "中", "内", "里"};

  /** Those that hold for the statement, in the order in which they were taken. */
  final List<When> found = new ArrayList<>();

  /** Whether 由, 从, or 比 with a time of its own stands before the value. */
  boolean isOrigin;

  private final Script script;
  private final NormalText text;
  private final Clause clause;
  private final Strip strip;
  private final Words words = Words.standard();

  FrameTimes(Script script, Clause clause, Strip strip) {
    this.script = script;
    this.text = script.text();
    this.clause = clause;
    this.strip = strip;
  }

  /** 由, 从 before the value, or before the time that stands before it. */
  void takeOrigin() {
    int at = Math.max(lastOf('由'), lastOf('从'));
    if (at < 0) {
      return;
    }
    int behind = at + 1;
    for (When when : script.whens(behind, strip.end())) {
      if (when.start() == behind) {
        found.add(when);
        behind = when.end();
        break;
      }
    }
    String between = strip.rest(behind, strip.end()).replace("的", "").replace("期", "");
    if (Terms.EARLIER.contains(between)) {
      strip.take(at, strip.end());
    } else if (between.length() <= 1) {
      isOrigin = true;
      strip.take(at, strip.end());
    } else if (behind > at + 1) {
      found.removeLast();
    }
  }

  private int lastOf(char letter) {
    for (int i = strip.end() - 1; i >= strip.start(); i--) {
      if (!strip.isTaken(i) && text.charAt(i) == letter) {
        return i;
      }
    }
    return -1;
  }

  /** A season in a name, such as 春节档票房, stays in the name. */
  void takeRest() {
    for (When when : script.whens(strip.start(), strip.end())) {
      if ((!strip.isTaken(when.start()) || isAsideOfTime(when)) && !isOfPrices(when)) {
        found.add(when);
        if (!when.isOccasion() || text.charAt(when.end() - 1) != '档') {
          take(when);
        }
      }
    }
  }

  /** 按上年价格计算 tells how, not when. */
  private boolean isOfPrices(When when) {
    return strip.isAt("价", when.end()) || strip.isAt("不变价", when.end());
  }

  /** With 在 before it and 期间 behind. */
  private void take(When when) {
    int start = when.start();
    boolean in = start > strip.start() && "在于自从至到".indexOf(text.charAt(start - 1)) >= 0;
    int end = when.end();
    for (String behind : BEHIND_TIME) {
      if (strip.isAt(behind, end) && !beginsWord(end)) {
        end += behind.length();
      }
    }
    strip.take(in ? start - 1 : start, when.isOccasion() ? behindDays(end) : end);
  }

  /** Behind 8天 in 春节假期8天. */
  private int behindDays(int from) {
    int at = from;
    while (at < strip.end() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean days = at > from && (strip.isAt("天", at) || strip.isAt("日", at));
    return days ? at + 1 : from;
  }

  /** 中国 and 中小企业 behind 5月, 内蒙古 behind 今年, 度假 behind 年: no word of time begins there. */
  private boolean beginsWord(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '，';
    return switch (text.charAt(at)) {
      case '中', '内', '里' -> Character.isIdeographic(next) && "的全我各共".indexOf(next) < 0;
      case '度' -> next == '假' || next == '过' || next == '量';
      default -> false;
    };
  }

  /** 较上年同期的478亿美元. */
  private boolean isBase(When when) {
    return when.start() > strip.start() && "比较".indexOf(text.charAt(when.start() - 1)) >= 0;
  }

  /** 提高到2021年的, 上升到如今的: the time stands between verb and value. */
  void takeBeforeValue(int value) {
    int end = strip.openEnd(value);
    if (end <= strip.start() || text.charAt(end - 1) != '的') {
      return;
    }
    for (When when : script.whens(strip.start(), end)) {
      boolean ends = when.end() == end - 1;
      if (ends && isBase(when)) {
        isOrigin = true;
        found.add(when);
        strip.take(when.start() - 1, end);
        return;
      }
      if (ends
          && when.start() > strip.start()
          && new Verbs(words, text)
                  .before(new Strip(text, strip.start(), when.start()), when.start())
              != null) {
        found.add(when);
        strip.take(when.start(), end);
      }
    }
  }

  private boolean endsTime(int offset) {
    return found.stream().anyMatch(time -> time.end() == offset);
  }

  /** 2023财年（2023年4月至2024年3月）. */
  private boolean isAsideOfTime(When when) {
    for (Span aside : clause.asides()) {
      boolean fills = aside.start() + 1 == when.start() && when.end() + 1 == aside.end();
      if (fills
          && aside.start() > strip.start()
          && (!strip.isTaken(aside.start() - 1) || endsTime(aside.start()))) {
        return true;
      }
    }
    return false;
  }
}
