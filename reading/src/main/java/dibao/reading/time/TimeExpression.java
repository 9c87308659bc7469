package dibao.reading.time;

/**
 * A time as words put it, before anything tells the year or the day it counts from. {@link
 * Times#resolve} makes a period of it.
 */
public sealed interface TimeExpression {

  /** Months of a year: 2023年, 上半年, 1—5月份, 6月. */
  record Months(YearOf year, int first, int last) implements TimeExpression {}

  /** Days from month and day to month and day of one year; month 0 is not told. */
  record Days(YearOf year, int month, int day, int lastMonth, int lastDay)
      implements TimeExpression {}

  /** Whole years: 2023—2025年, 十四五时期. */
  record Years(int first, int last) implements TimeExpression {}

  /** The last (or first) day of another time: 6月末, 上年末; or, 截至6月, the last day reached. */
  record Edge(TimeExpression of, boolean last) implements TimeExpression {}

  /** From the beginning of one time to the end of another: 2023年4月至2024年3月. */
  record Between(TimeExpression from, TimeExpression to) implements TimeExpression {}

  /** From the beginning of a time to the article's date: 2013年以来. */
  record Since(TimeExpression start) implements TimeExpression {}

  /** 上月, 本季度, 昨日: whole steps from the article's date or from the period in hand. */
  record Steps(From from, int steps, Step step) implements TimeExpression {}

  /** 未来三年, 过去一年: to or from the article's date. */
  record Rolling(int amount, Step step, boolean future) implements TimeExpression {}

  /** 5年前, 十年前, before the period in hand. */
  record Ago(int years) implements TimeExpression {}

  /** 上年同期, 2019年同期: the days of the period in hand in another year. */
  record Same(YearOf year) implements TimeExpression {}

  /** 目前. */
  record Now() implements TimeExpression {}

  /** 今年 alone, up to the article's date. */
  record ThisYear() implements TimeExpression {}

  /** 近年来, 三年内: no dates. */
  record Open() implements TimeExpression {}

  /** What a year or a step counts from. */
  enum From {
    /** The year is told. */
    TOLD,
    /** The article's date: 今年, 去年, 本月. */
    ARTICLE,
    /** The period in hand: 上年, 当年, 当月. */
    HAND,
    /** Not told: 6月, 上半年. */
    UNTOLD
  }

  /** Lengths to count in. */
  enum Step {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /**
   * A year, told or to be counted: {@code value} is the year or the steps from what it counts from.
   */
  record YearOf(From from, int value) {
    static final YearOf UNTOLD = new YearOf(From.UNTOLD, 0);

    static YearOf told(int year) {
      return new YearOf(From.TOLD, year);
    }
  }
}
