package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.text.TextMatch;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number: 亿元人民币, 公斤/亩, /10万, 个百分点. */
final class UnitReading {

  private static final String MAGNITUDES = "十百千万亿";

  private final CharSequence text;

  UnitReading(CharSequence text) {
    this.text = text;
  }

  /**
   * A unit and where it stands.
   *
   * @param blocked whether a word follows that shows the number to be none of a quantity (年代, 号线)
   */
  record UnitRead(Unit unit, int start, int end, boolean blocked) {}

  UnitRead at(int offset, boolean arabic) {
    int start = charAt(offset) == ' ' ? offset + 1 : offset;
    if (charAt(offset) == '/') {
      return perMagnitude(offset);
    }
    Prefixes.@Nullable Found<UnitWord> found = Lists.unitAt(text, start);
    if (found == null) {
      return new UnitRead(Unit.NONE, offset, offset, isLatinAt(start) && start == offset);
    }
    Unit unit = found.value().unit();
    int end = start + found.length();
    if (unit == null) {
      return new UnitRead(Unit.NONE, offset, offset, !isRise(start));
    }
    if (found.value().arabicOnly() && !arabic || isLatin(text.charAt(end - 1)) && isLatinAt(end)) {
      return new UnitRead(Unit.NONE, offset, offset, true);
    }
    return compound(unit, start, end);
  }

  /** 118.6升至121.3: the word is the verb between two readings, not part of a name. */
  private boolean isRise(int at) {
    return charAt(at) == '升' && (charAt(at + 1) == '至' || charAt(at + 1) == '到');
  }

  /** 人/平方公里, 微克/立方米, 千瓦时/百公里; money is money, whatever it is paid for (元/吨). */
  private UnitRead compound(Unit unit, int start, int end) {
    int last = end;
    while (charAt(last) == '/' || charAt(last) == '·') {
      int next = afterMagnitudes(afterDigits(unit, last + 1));
      Prefixes.@Nullable Found<UnitWord> per = Lists.unitAt(text, next);
      if (per == null || per.value().unit() == null) {
        break;
      }
      last = next + per.length();
    }
    if (last > end && unit.kind() == Unit.Kind.MONEY) {
      return new UnitRead(unit, start, last, false);
    }
    if (last > end) {
      String printed = text.subSequence(start, last).toString();
      return new UnitRead(new Unit(printed, Unit.Kind.PHYSICAL), start, last, false);
    }
    boolean renminbi = unit.kind() == Unit.Kind.MONEY && charAt(end) == '（' && is(end, "（人民币）");
    return new UnitRead(unit, start, renminbi ? end + 5 : end, false);
  }

  /** Behind 40 in 美元/40英尺箱. */
  private int afterDigits(Unit unit, int from) {
    int at = from;
    while (unit.kind() == Unit.Kind.MONEY && Numerals.isDigit(charAt(at))) {
      at++;
    }
    return at;
  }

  /** 14.9/10万: the unit is {@code /10万}. */
  private UnitRead perMagnitude(int slash) {
    int at = slash + 1;
    while (at < text.length() && Numerals.isDigit(text.charAt(at))) {
      at++;
    }
    int end = afterMagnitudes(at);
    if (end == slash + 1 || end == at) {
      return new UnitRead(Unit.NONE, slash, slash, true);
    }
    if (charAt(end) == '人') {
      end++;
    }
    String printed = text.subSequence(slash, end).toString();
    return new UnitRead(new Unit(printed, Unit.Kind.PHYSICAL), slash, end, false);
  }

  private int afterMagnitudes(int from) {
    int at = from;
    while (at < text.length()
        && MAGNITUDES.indexOf(text.charAt(at)) >= 0
        && Numerals.powerAt(text, at) > 0) {
      at++;
    }
    return at;
  }

  private boolean is(int at, String words) {
    return TextMatch.at(text, at, words);
  }

  private boolean isLatinAt(int at) {
    return at < text.length() && isLatin(text.charAt(at));
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
