package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.quantity.Hedging.Hedged;
import dibao.reading.quantity.QuantityMention.Form;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.quantity.QuantityScan.Reading;
import dibao.reading.quantity.UnitReading.UnitRead;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity that begins with a numeral: single, range, fraction, 成, with unit and hedges.
 */
final class NumberReading {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CharSequence text;
  private final Numerals numerals;
  private final Hedging hedging;
  private final UnitReading units;
  private final Exclusions exclusions;
  private final Durations durations;

  NumberReading(CharSequence text, Numerals numerals, Hedging hedging) {
    this.text = text;
    this.numerals = numerals;
    this.hedging = hedging;
    this.units = new UnitReading(text);
    this.exclusions = new Exclusions(text);
    this.durations = new Durations(text, numerals);
  }

  /** Reads at the offset; hedges do not reach before {@code from}. */
  Reading at(int start, int from) {
    if (exclusions.insideName(start)) {
      return Reading.skip(exclusions.endOfToken(start));
    }
    Numeral numeral = numerals.at(start);
    if (numeral == null) {
      return Reading.skip(exclusions.endOfToken(start));
    }
    int date = exclusions.endOfDate(numeral);
    if (date > 0) {
      return Reading.skip(date);
    }
    if (isColon(numeral.end()) && !numeral.chinese()) {
      return proportion(numeral, from);
    }
    if (is(numeral.end(), "分之")) {
      return fraction(numeral, from);
    }
    if (isTenths(numeral.end())) {
      return tenths(numeral, numeral, from);
    }
    return range(numeral, from);
  }

  private boolean isColon(int at) {
    char c = charAt(at);
    return (c == ':' || c == '：' || c == '∶') && Numerals.isDigit(charAt(at + 1));
  }

  /** 13.3:1 is so many to one; scores and 8:42:50 are left out. */
  private Reading proportion(Numeral first, int from) {
    Numeral second = numerals.at(first.end() + 1);
    int end = second == null ? first.end() + 1 : second.end();
    boolean toOne = second != null && second.value().compareTo(BigDecimal.ONE) == 0;
    if (!toOne || isColon(end) || exclusions.isColonBefore(first.start())) {
      return Reading.skip(end);
    }
    return parts(first, end, first.value(), null, Unit.NONE, Form.PROPORTION, from);
  }

  private Reading range(Numeral low, int from) {
    UnitRead lowUnit = units.at(low.end(), !low.chinese());
    int next = afterDash(lowUnit.end(), low.chinese());
    Numeral high = next < 0 ? null : numerals.at(next);
    if (high == null || high.high() != null) {
      return single(low, lowUnit, from);
    }
    if (exclusions.endOfDate(high) > 0) {
      return lowUnit.unit().isNone() ? Reading.skip(high.end()) : single(low, lowUnit, from);
    }
    if (isTenths(high.end())) {
      return tenths(low, high, from);
    }
    UnitRead unit = units.at(high.end(), !high.chinese() || !low.chinese());
    boolean agree = lowUnit.unit().isNone() || lowUnit.unit().equals(unit.unit());
    Numeral lower = low.power() == 0 && lowUnit.unit().isNone() ? low.scaled(high.power()) : low;
    if (!agree
        || lower.value().compareTo(high.value()) >= 0
        || isListComma(lowUnit.end(), low, high)) {
      return single(low, lowUnit, from);
    }
    if (unit.blocked() || exclusions.isClass(lower, unit)) {
      return Reading.skip(Math.max(unit.end(), high.end()));
    }
    boolean loose = charAt(lowUnit.end()) == '、';
    return mention(lower, high.end(), high.value(), unit, loose ? Bound.ABOUT : Bound.EXACT, from);
  }

  /** 3、4亿元 is a span, 3、5亿元 and 第一、二产业 are lists. */
  private boolean isListComma(int at, Numeral low, Numeral high) {
    if (charAt(at) != '、') {
      return false;
    }
    boolean neighbours =
        low.value().precision() - low.value().scale() == 1
            && high.value()
                    .scaleByPowerOfTen(-high.power())
                    .subtract(low.value())
                    .compareTo(BigDecimal.ONE)
                == 0;
    return !neighbours || high.power() == 0;
  }

  private Reading single(Numeral numeral, UnitRead unit, int from) {
    if (unit.blocked() && numeral.power() == 0 && !(numeral.more() && !numeral.bare())) {
      return Reading.skip(Math.max(unit.end(), numeral.end()));
    }
    Durations.@Nullable Duration duration = durations.from(numeral, unit);
    if (duration != null) {
      unit = duration.unit();
      return mention(duration.numeral(), unit.start(), null, unit, own(numeral), from);
    }
    if (exclusions.isClass(numeral, unit)) {
      return Reading.skip(Math.max(unit.end(), numeral.end()));
    }
    return mention(numeral, numeral.end(), numeral.high(), unit, own(numeral), from);
  }

  private static Bound own(Numeral numeral) {
    if (numeral.high() != null) {
      return Bound.ABOUT;
    }
    return numeral.more() ? Bound.AT_LEAST : Bound.EXACT;
  }

  private Reading mention(
      Numeral numeral,
      int numberEnd,
      @Nullable BigDecimal to,
      UnitRead unitRead,
      Bound own,
      int from) {
    Sign sign = sign(numeral, from);
    Prefixes.@Nullable Found<Unit> currency = currencyBefore(sign.start(), from);
    int start = currency == null ? sign.start() : sign.start() - currency.length();
    Unit unit =
        currency != null && takesCurrency(unitRead.unit()) ? currency.value() : unitRead.unit();
    int end = Math.max(numberEnd, unitRead.end());
    boolean more = isMoreBehind(unit, end);
    Hedged hedged =
        hedging.around(
            from, start, more ? end + 1 : end, more ? Bound.AT_LEAST : own, numeral.bare());
    Role role = exclusions.role(numeral, unitRead, hedged);
    if (role == null) {
      return Reading.skip(end);
    }
    BigDecimal value = sign.negative() ? numeral.value().negate() : numeral.value();
    BigDecimal high = sign.negative() && to != null ? to.negate() : to;
    return Reading.of(
        new QuantityMention(
            new Span(hedged.start(), hedged.end()),
            new Span(sign.start(), numberEnd),
            new Span(unitRead.start(), Math.max(unitRead.start(), unitRead.end())),
            hedged.quantity(value, high),
            unit,
            numeral.bare() ? Form.MAGNITUDE : Form.NUMERAL,
            role));
  }

  /** A currency that is not part of the quantity before: of 7元人民币2倍 only 2倍 is the second. */
  private Prefixes.@Nullable Found<Unit> currencyBefore(int start, int from) {
    Prefixes.@Nullable Found<Unit> currency = Lists.currencyBefore(text, start);
    return currency == null || start - currency.length() < from ? null : currency;
  }

  private static boolean takesCurrency(Unit unit) {
    return unit.isNone() || unit.code().equals("CNY");
  }

  /** 3倍多, 5年多. */
  private boolean isMoreBehind(Unit unit, int end) {
    boolean takesMore =
        switch (unit.kind()) {
          case MULTIPLE, DURATION, PERCENT, MONEY, POINT -> true;
          default -> false;
        };
    return takesMore
        && (charAt(end) == '多' || charAt(end) == '余')
        && "个家元次级边年种样项位名".indexOf(charAt(end + 1)) < 0;
  }

  private record Sign(boolean negative, int start) {}

  /** A minus sign or 负 that belongs to the number. */
  private Sign sign(Numeral numeral, int from) {
    int start = numeral.start();
    if (start <= from || numeral.chinese() && text.charAt(start - 1) != '负') {
      return new Sign(false, start);
    }
    char before = text.charAt(start - 1);
    if (before == '负' && charAt(start - 2) != '正') {
      return new Sign(true, start - 1);
    }
    boolean minus = before == '-' || before == '−';
    return minus && !isWordEnd(charAt(start - 2))
        ? new Sign(true, start - 1)
        : new Sign(false, start);
  }

  /** Behind a digit, a Latin letter or a sign of a unit a dash is no minus. */
  private static boolean isWordEnd(char c) {
    return Numerals.isDigit(c) || UnitReading.isLatin(c) || "%‰年月日号元-".indexOf(c) >= 0;
  }

  private Reading fraction(Numeral lower, int from) {
    Numeral upper = numerals.at(lower.end() + 2);
    if (upper == null || lower.value().signum() == 0) {
      return Reading.skip(lower.end() + 2);
    }
    Unit unit = parts(lower);
    BigDecimal value = part(lower, upper.value());
    BigDecimal to = null;
    int end = upper.end();
    int next = afterDash(end, true);
    if (next > 0) {
      int from2 = is(next, "百分之") ? next + 3 : next;
      Numeral high = numerals.at(from2);
      if (high != null && high.value().compareTo(upper.value()) > 0) {
        to = part(lower, high.value());
        end = high.end();
      }
    }
    boolean fraction = unit == Unit.PERCENT && lower.value().compareTo(HUNDRED) != 0;
    return parts(lower, end, value, to, unit, fraction ? Form.FRACTION : Form.NUMERAL, from);
  }

  private static Unit parts(Numeral lower) {
    if (lower.bare() && lower.value().compareTo(BigDecimal.valueOf(1000)) == 0) {
      return new Unit("‰", Unit.Kind.PERCENT);
    }
    return lower.bare() && lower.value().compareTo(BigDecimal.valueOf(10000)) == 0
        ? new Unit("‱", Unit.Kind.PERCENT)
        : Unit.PERCENT;
  }

  /** 百分之, 千分之 and 万分之 keep the number as said; other fractions become per cent. */
  private static BigDecimal part(Numeral lower, BigDecimal upper) {
    if (lower.bare()) {
      return upper;
    }
    BigDecimal percent = upper.multiply(HUNDRED).divide(lower.value(), 2, RoundingMode.HALF_UP);
    return percent.stripTrailingZeros();
  }

  /** Of 成: not of 成立, 成为. */
  private boolean isTenths(int at) {
    return charAt(at) == '成' && "立为本都交员果功长就效绩品型熟名因份".indexOf(charAt(at + 1)) < 0;
  }

  private Reading tenths(Numeral low, Numeral high, int from) {
    int end = high.end() + 1;
    BigDecimal rest = BigDecimal.ZERO;
    int digit = ChineseNumeral.digit(charAt(end));
    if (charAt(end) == '半') {
      rest = BigDecimal.valueOf(5);
      end++;
    } else if (digit > 0 && !isUnitBehind(end + 1)) {
      rest = BigDecimal.valueOf(digit);
      end++;
    }
    BigDecimal top =
        (high.high() != null ? high.high() : high.value()).scaleByPowerOfTen(1).add(rest);
    BigDecimal value = low.value().scaleByPowerOfTen(1);
    if (top.compareTo(HUNDRED) > 0 || value.signum() == 0) {
      return Reading.skip(end);
    }
    boolean single = low == high && high.high() == null;
    return parts(
        low,
        end,
        single ? top.stripTrailingZeros() : value,
        single ? null : top,
        Unit.PERCENT,
        Form.TENTHS,
        from);
  }

  private boolean isUnitBehind(int at) {
    Prefixes.@Nullable Found<UnitWord> unit = Lists.unitAt(text, at);
    return unit != null && unit.value().unit() != null;
  }

  private Reading parts(
      Numeral first,
      int end,
      BigDecimal value,
      @Nullable BigDecimal to,
      Unit unit,
      Form form,
      int from) {
    boolean more = charAt(end) == '多' || charAt(end) == '强';
    Bound own = first.high() != null ? Bound.ABOUT : more ? Bound.AT_LEAST : Bound.EXACT;
    Hedged hedged = hedging.around(from, first.start(), more ? end + 1 : end, own, false);
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return Reading.of(
        new QuantityMention(
            new Span(hedged.start(), hedged.end()),
            new Span(first.start(), end),
            new Span(end, end),
            hedged.quantity(plain, to),
            unit,
            form,
            hedged.cap() ? Role.CAP : Role.STATEMENT));
  }

  /** Behind what joins the ends of a range; -1 if it does not stand here. */
  private int afterDash(int at, boolean chinese) {
    char c = charAt(at);
    int end = at + 1;
    if (c == '—' || c == '-' || c == '–') {
      end = charAt(end) == c ? end + 1 : end;
    } else if (c != '~' && c != '至' && c != '到' && c != '−' && (c != '、' || chinese)) {
      return -1;
    }
    return end;
  }

  private boolean is(int at, String words) {
    return TextMatch.at(text, at, words);
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
