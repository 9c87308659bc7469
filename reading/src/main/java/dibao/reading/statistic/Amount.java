package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import dibao.reading.quantity.QuantityMention;
import dibao.reading.quantity.Unit;
import java.math.BigDecimal;

/**
 * A number in the text, as the grammar takes it.
 *
 * @param start where it begins, hedges such as 近 and 超过 included
 * @param number where the numerals begin
 * @param unit canonical, or the counter as printed
 */
record Amount(
    int start,
    int number,
    int end,
    Quantity quantity,
    String unit,
    Sort sort,
    QuantityMention.Role role) {

  /** What kind of value a number can give. */
  enum Sort {
    /** A quantity with or without a unit. */
    COUNT,
    /** In %: 12.5%, 近四成, 三分之二. */
    PERCENT,
    /** Percentage points and the like, and points of an index. */
    POINTS,
    /** 2.1倍. */
    TIMES,
    /** 翻一番, in % of growth. */
    DOUBLING,
    /** 第8位, 居首, 前三. */
    ORDINAL,
    /** 持平. */
    FLAT
  }

  static Amount of(QuantityMention mention) {
    return new Amount(
        mention.span().start(),
        mention.number().start(),
        mention.span().end(),
        mention.quantity(),
        mention.unit().code(),
        sort(mention),
        mention.role());
  }

  /** A change of nought, said in words. */
  static Amount flat(int start, int end, boolean roughly) {
    Quantity nought =
        roughly ? new Quantity.About(BigDecimal.ZERO) : new Quantity.Exact(BigDecimal.ZERO);
    return new Amount(start, start, end, nought, "%", Sort.FLAT, QuantityMention.Role.STATEMENT);
  }

  /** The same, hedged by 约 where nothing else hedges it. */
  Amount about() {
    return quantity instanceof Quantity.Exact
        ? new Amount(start, number, end, new Quantity.About(quantity.value()), unit, sort, role)
        : this;
  }

  /** The same words with another quantity. */
  Amount of(Quantity other) {
    return new Amount(start, number, end, other, unit, sort, role);
  }

  boolean is(Sort other) {
    return sort == other;
  }

  /** Whether the unit is a currency's code. */
  boolean isMoney() {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** 最高20万元, 至多3次: no more than a cap. */
  boolean isCapped(CharSequence text) {
    String hedge = text.subSequence(start, number).toString();
    return hedge.contains("最高")
        || hedge.contains("封顶")
        || hedge.contains("上限")
        || hedge.contains("至多");
  }

  /** 约占三分之二. */
  boolean isSharing(CharSequence text) {
    return text.subSequence(start, number).toString().contains("占");
  }

  boolean isIncidental() {
    return role == QuantityMention.Role.INCIDENTAL;
  }

  private static Sort sort(QuantityMention mention) {
    return switch (mention.form()) {
      case ORDINAL, TOP -> Sort.ORDINAL;
      case DOUBLING -> Sort.DOUBLING;
      case DIGITS, FRACTION, TENTHS -> Sort.PERCENT;
      case NUMERAL, MAGNITUDE, PROPORTION -> sort(mention.unit());
    };
  }

  private static Sort sort(Unit unit) {
    return switch (unit.kind()) {
      case PERCENT -> unit.code().equals("%") ? Sort.PERCENT : Sort.COUNT;
      case POINT -> Sort.POINTS;
      case INDEX -> unit.code().equals("点") ? Sort.POINTS : Sort.COUNT;
      case MULTIPLE -> Sort.TIMES;
      case RANK -> Sort.ORDINAL;
      case NONE, MONEY, DURATION, PHYSICAL, COUNTER -> Sort.COUNT;
    };
  }
}
