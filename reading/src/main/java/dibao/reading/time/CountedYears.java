package dibao.reading.time;

import dibao.reading.lexicon.CharSet;
import dibao.reading.quantity.WholeNumber;
import dibao.reading.text.TextMatch;
import dibao.reading.time.TimeExpression.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads counted lengths of time: 未来三年, 过去一年, 近5年来, 十年前, 三年内. */
final class CountedYears {

  private static final List<String> LEADS = List.of("未来", "今后", "过去", "最近", "近");
  static final CharSet BEGINNINGS = CharSet.of("未过近最今前头首");

  private CountedYears() {}

  static boolean mayBegin(char c) {
    return BEGINNINGS.contains(c);
  }

  static @Nullable Read at(CharSequence text, int offset) {
    int number = afterLead(text, offset);
    boolean future = number > offset && text.charAt(offset) != '过' && isFuture(text, offset);
    WholeNumber amount = WholeNumber.at(text, number);
    if (amount == null || amount.value() == 0 || amount.value() >= 1000) {
      return null;
    }
    int unit = amount.end();
    boolean fuzzy = unit < text.length() && "多余几".indexOf(text.charAt(unit)) >= 0;
    unit = fuzzy ? unit + 1 : unit;
    Step step = step(text, unit);
    if (step == null) {
      return null;
    }
    int end = unit + (step == Step.MONTH || text.charAt(unit) == '个' ? 2 : 1);
    end = step == Step.QUARTER && end < text.length() && text.charAt(end) == '度' ? end + 1 : end;
    return number > offset
        ? led(text, future, fuzzy, amount.value(), step, end)
        : followed(text, fuzzy, amount.value(), step, end);
  }

  private static boolean isFuture(CharSequence text, int offset) {
    return text.charAt(offset) == '未' || text.charAt(offset) == '今';
  }

  /** Behind 未来, 过去, 近, 最近 or 今后. */
  private static int afterLead(CharSequence text, int offset) {
    for (String lead : LEADS) {
      if (TextMatch.at(text, offset, lead)) {
        return offset + lead.length();
      }
    }
    return offset;
  }

  private static @Nullable Step step(CharSequence text, int at) {
    if (at >= text.length()) {
      return null;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return switch (text.charAt(at)) {
      case '年' -> Step.YEAR;
      case '天' -> Step.DAY;
      case '周' -> next == '年' ? null : Step.WEEK;
      case '个' -> next == '月' ? Step.MONTH : next == '季' ? Step.QUARTER : null;
      default -> null;
    };
  }

  private static Read led(
      CharSequence text, boolean future, boolean fuzzy, int amount, Step step, int end) {
    TimeExpression expression =
        fuzzy ? new TimeExpression.Open() : new TimeExpression.Rolling(amount, step, future);
    TimeMention.Kind kind = fuzzy ? TimeMention.Kind.OPEN : TimeMention.Kind.SPAN;
    int tail = end < text.length() && "来间内里".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return new Read(expression, kind, tail, null);
  }

  /** 十年前 counts back; 三年内, 两年来, 5年后, 20多年间 have no dates. */
  private static @Nullable Read followed(
      CharSequence text, boolean fuzzy, int amount, Step step, int end) {
    char next = end < text.length() ? text.charAt(end) : '\n';
    if (next == '前' && step == Step.YEAR && !fuzzy) {
      return new Read(new TimeExpression.Ago(amount), TimeMention.Kind.YEAR, end + 1, null);
    }
    if (next == '来' && !fuzzy && (end + 1 >= text.length() || text.charAt(end + 1) != '，')) {
      return null;
    }
    if (next == '来' && !fuzzy) {
      return new Read(
          new TimeExpression.Rolling(amount, step, false), TimeMention.Kind.SPAN, end + 1, null);
    }
    boolean doubling = next == '翻' || next == '里' && TextMatch.at(text, end, "里翻");
    return doubling || "内后来间前".indexOf(next) >= 0
        ? new Read(new TimeExpression.Open(), TimeMention.Kind.OPEN, doubling ? end : end + 1, null)
        : null;
  }
}
