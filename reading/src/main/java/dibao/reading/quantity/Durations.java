package dibao.reading.quantity;

import dibao.reading.quantity.UnitReading.UnitRead;
import dibao.reading.text.TextMatch;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads compound durations in their smallest unit: 1小时30分钟, 2小时08分36秒, 一个半小时, 两年半. */
final class Durations {

  private final CharSequence text;
  private final Numerals numerals;

  Durations(CharSequence text, Numerals numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  record Duration(Numeral numeral, UnitRead unit) {}

  private enum Step {
    YEAR("年", 12),
    MONTH("个月", 0),
    DAY("天", 24),
    HOUR("小时", 60),
    MINUTE("分钟", 60),
    SECOND("秒", 0);

    private final String code;
    private final int ofNext;

    Step(String code, int ofNext) {
      this.code = code;
      this.ofNext = ofNext;
    }

    static @Nullable Step of(String code) {
      for (Step step : values()) {
        if (step.code.equals(code)) {
          return step;
        }
      }
      return null;
    }
  }

  /** The whole duration if more than one part of it stands here, else null. */
  @Nullable Duration from(Numeral first, UnitRead firstUnit) {
    if (firstUnit.unit().code().equals("个") && !first.more() && is(firstUnit.end(), "半")) {
      return halfOf(first, firstUnit);
    }
    boolean minutes = firstUnit.unit().code().equals("分");
    Step step = minutes ? Step.MINUTE : Step.of(firstUnit.unit().code());
    if (step == null || first.more()) {
      return null;
    }
    if (is(firstUnit.end(), "半") && !is(firstUnit.end(), "半年") && !minutes) {
      return half(first, firstUnit);
    }
    BigDecimal value = first.value();
    int end = firstUnit.end();
    Step last = step;
    for (int i = 0; i < 3 && last.ofNext > 0; i++) {
      Part part = part(end, last);
      if (part == null) {
        break;
      }
      value = value.multiply(BigDecimal.valueOf(last.ofNext)).add(part.value());
      end = part.end();
      last = part.step();
    }
    return last == step ? null : duration(first, value, last.code, end);
  }

  /** 一个半小时, 两个半月. */
  private @Nullable Duration halfOf(Numeral first, UnitRead counter) {
    String[][] lengths = {{"半小时", "小时"}, {"半钟头", "小时"}, {"半月", "个月"}};
    for (String[] length : lengths) {
      if (is(counter.end(), length[0])) {
        BigDecimal value = first.value().add(new BigDecimal("0.5"));
        return duration(first, value, length[1], counter.end() + length[0].length());
      }
    }
    return null;
  }

  /** Two and a half: 两年半, 3小时半. */
  private static Duration half(Numeral first, UnitRead unit) {
    return duration(
        first, first.value().add(new BigDecimal("0.5")), unit.unit().code(), unit.end() + 1);
  }

  private static Duration duration(Numeral first, BigDecimal value, String code, int end) {
    Numeral whole = new Numeral(first.start(), end, value, null, 0, false, first.chinese(), false);
    return new Duration(whole, new UnitRead(new Unit(code, Unit.Kind.DURATION), end, end, false));
  }

  private record Part(BigDecimal value, Step step, int end) {}

  /** The next smaller part: 08分, 36秒, 30分钟, 又6个月. */
  private @Nullable Part part(int at, Step larger) {
    int start = is(at, "零") || is(at, "又") ? at + 1 : at;
    Numeral numeral = numerals.at(start);
    if (numeral == null || numeral.power() > 0 || numeral.high() != null) {
      return null;
    }
    Step step = Step.values()[larger.ordinal() + 1];
    if (is(numeral.end(), step.code)) {
      return new Part(numeral.value(), step, numeral.end() + step.code.length());
    }
    boolean shortMinutes = step == Step.MINUTE && is(numeral.end(), "分");
    return shortMinutes ? new Part(numeral.value(), step, numeral.end() + 1) : null;
  }

  private boolean is(int at, String words) {
    return TextMatch.at(text, at, words);
  }
}
