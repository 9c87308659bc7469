package dibao.reading.quantity;

import dibao.reading.text.Span;

/**
 * A quantity where a text states it. All spans count in the scanned text.
 *
 * @param span all of it: hedges, number, magnitude and unit
 * @param number the numerals with their magnitude, without hedges and unit
 * @param unitSpan the unit as printed; empty where none is, or where the number takes the unit of
 *     the next one in a list
 * @param quantity the value, magnitude multiplied out; fractions and 成 in per cent
 * @param form how the number is put
 * @param role whether the number is likely to be a statistic's
 */
public record QuantityMention(
    Span span, Span number, Span unitSpan, Quantity quantity, Unit unit, Form form, Role role)
    implements Comparable<QuantityMention> {

  /** How a number is put into words. */
  public enum Form {
    /** A numeral, Arabic, Chinese or mixed. */
    NUMERAL,
    /** A magnitude alone: 超万亿元, 上千家, 数十亿元. */
    MAGNITUDE,
    /** 三分之二, 一半, 过半; the value is in per cent. */
    FRACTION,
    /** 四成, 五成五; the value is in per cent. */
    TENTHS,
    /** 翻一番, 翻两番, 翻倍; the value is the growth in per cent. */
    DOUBLING,
    /** 13.3:1; the value is so many to one. */
    PROPORTION,
    /** 两位数, 个位数: how many digits the number has. */
    DIGITS,
    /** 第3位, 第二, 首位; the unit is {@link Unit#RANK}. */
    ORDINAL,
    /** 前三, 前10位, TOP3; the unit is {@link Unit#RANK}. */
    TOP
  }

  /** What the words around a number say of its part in the sentence. */
  public enum Role {
    /** May be a statistic. */
    STATEMENT,
    /** Has neither unit nor magnitude: a reading of an index, a score; or nothing at all. */
    BARE,
    /**
     * Most often only grammar or a description: 一个, 两家企业, 三大体系, 20条措施. Take it only with evidence.
     */
    INCIDENTAL,
    /** A limit laid down: 最高500万元, 不超过60美元. */
    CAP
  }

  public Bound bound() {
    return switch (quantity) {
      case Quantity.Exact exact -> Bound.EXACT;
      case Quantity.Range range -> range.approximate() ? Bound.ABOUT : Bound.EXACT;
      case Quantity.AtLeast limit -> Bound.AT_LEAST;
      case Quantity.AtMost limit -> Bound.AT_MOST;
      case Quantity.About about -> Bound.ABOUT;
    };
  }

  /** The words before the number, such as 超过 or 不足; empty if none. */
  public Span hedgeBefore() {
    return new Span(span.start(), Math.max(span.start(), number.start()));
  }

  @Override
  public int compareTo(QuantityMention other) {
    return span.compareTo(other.span);
  }
}
