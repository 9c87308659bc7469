package dibao.reading.time;

import dibao.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** A time where a text names it. Spans count in the scanned text. */
public sealed interface TimeMention {

  Span span();

  /**
   * A time that a statement may hold for.
   *
   * @param period its days, resolved by what the scanner knows; null where nothing tells the year,
   *     and for times without dates (近年来, 三年内), which keep an earlier period from being inherited
   * @param compared whether words such as 比, 较 or 由 … 的 before it make it a base
   */
  record Stated(
      Span span, @Nullable Period period, Kind kind, boolean compared, TimeExpression expression)
      implements TimeMention {}

  /**
   * 上年同期, 去年同月, 2019年同期: the period in hand, some years before.
   *
   * @param period resolved by the last period stated before it, if any
   */
  record SamePeriod(Span span, @Nullable Period period, TimeExpression expression)
      implements TimeMention {}

  /** 日均, 每月, 年均: a rate, no period. */
  record Rate(Span span, String per) implements TimeMention {}

  /**
   * 春节假期, 618期间: a festival, sale or season.
   *
   * @param period only where the text prints its dates, then of all that bear the same name
   */
  record Occasion(Span span, String name, @Nullable Period period, boolean compared)
      implements TimeMention {}

  /** What sort of time it is. */
  enum Kind {
    /** One day. */
    DAY,
    /** A stock at a date: 截至6月末, 上年末, 目前. */
    POINT,
    /** A ten-day part of a month, or a week. */
    WEEK,
    /** One month. */
    MONTH,
    /** One quarter. */
    QUARTER,
    /** From January on: 前5个月, 上半年, 1—5月份, 前三季度. */
    CUMULATIVE,
    /** The second half, or months that do not begin in January. */
    PART_OF_YEAR,
    /** One year. */
    YEAR,
    /**
     * 今年 and nothing more; the period ends on the article's date. For a target widen it by {@link
     * Times#wholeYear}.
     */
    THIS_YEAR,
    /** Several years, 十四五时期, 过去三年, 2013年以来. */
    SPAN,
    /** A day on which somebody said so (国家统计局9日发布), not one that a statistic holds for. */
    RELEASE,
    /** Without dates. */
    OPEN
  }
}
