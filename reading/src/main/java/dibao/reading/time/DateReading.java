package dibao.reading.time;

import dibao.reading.quantity.WholeNumber;
import dibao.reading.time.TimeExpression.YearOf;
import org.jspecify.annotations.Nullable;

/** Reads one time at one place of a text: a year, a part of a year, both, or a word for one. */
final class DateReading {

  private final TimeText text;
  private final YearReading years;

  DateReading(TimeText text) {
    this.text = text;
    this.years = new YearReading(text);
  }

  @Nullable Read at(int offset) {
    Read years = this.years.severalAt(offset);
    if (years != null) {
      return years;
    }
    YearReading.Year year = this.years.at(offset);
    if (year == null) {
      return part(offset, YearOf.UNTOLD, null);
    }
    Read part = part(year.end(), year.year(), year.year());
    return part != null ? part : wholeYear(year);
  }

  private static Read wholeYear(YearReading.Year read) {
    YearOf year = read.year();
    boolean thisYear = year.from() == TimeExpression.From.ARTICLE && year.value() == 0;
    return thisYear
        ? new Read(new TimeExpression.ThisYear(), TimeMention.Kind.THIS_YEAR, read.end(), year)
        : new Read(new TimeExpression.Months(year, 1, 12), TimeMention.Kind.YEAR, read.end(), year);
  }

  /** A part of the year: 上半年, 1—5月份, 6月24日, 前5个月, 上月. */
  private @Nullable Read part(int offset, YearOf year, @Nullable YearOf told) {
    TimeWord word = text.word(offset);
    if (word != null) {
      Read read = word(word, year, told, offset + text.lengthOfWord(offset));
      if (read != null) {
        return read;
      }
    }
    if (text.is(offset, '前') || text.is(offset, '头') || text.is(offset, '首')) {
      return firstMonths(offset + 1, year, told);
    }
    WholeNumber number = text.numberAt(offset);
    return number == null ? null : numbered(number, year, told);
  }

  private @Nullable Read word(TimeWord word, YearOf year, @Nullable YearOf told, int end) {
    return switch (word) {
      case TimeWord.Part part -> months(year, part.first(), part.last(), end, told);
      case TimeWord.YearEdge edge ->
          new Read(
              new TimeExpression.Edge(
                  new TimeExpression.Months(year, edge.last() ? 1 : edge.month(), edge.month()),
                  edge.last()),
              TimeMention.Kind.POINT,
              end,
              told);
      case TimeWord.Counted counted when told == null -> counted(counted, end);
      case TimeWord.Whole whole when told == null ->
          new Read(whole.expression(), whole.kind(), end, null);
      default -> null;
    };
  }

  private static Read counted(TimeWord.Counted counted, int end) {
    TimeExpression expression =
        new TimeExpression.Steps(counted.from(), counted.steps(), counted.step());
    TimeMention.Kind kind =
        switch (counted.step()) {
          case DAY -> TimeMention.Kind.DAY;
          case WEEK -> TimeMention.Kind.WEEK;
          case MONTH -> TimeMention.Kind.MONTH;
          case QUARTER -> TimeMention.Kind.QUARTER;
          case YEAR -> TimeMention.Kind.YEAR;
        };
    return counted.atEnd()
        ? new Read(new TimeExpression.Edge(expression, true), TimeMention.Kind.POINT, end, null)
        : new Read(expression, kind, end, null);
  }

  private @Nullable Read firstMonths(int offset, YearOf year, @Nullable YearOf told) {
    WholeNumber number = text.numberAt(offset);
    if (number == null || number.value() < 1 || number.value() > 12) {
      return null;
    }
    int end = number.end();
    if (text.is(end, '个') && text.is(end + 1, '月')) {
      return months(year, 1, number.value(), text.is(end + 2, '份') ? end + 3 : end + 2, told);
    }
    boolean quarters = text.is(end, '季') || text.is(end, '个') && text.is(end + 1, '季');
    if (!quarters || number.value() > 4) {
      return null;
    }
    end = text.is(end, '个') ? end + 2 : end + 1;
    return months(year, 1, number.value() * 3, text.is(end, '度') ? end + 1 : end, told);
  }

  private @Nullable Read numbered(WholeNumber number, YearOf year, @Nullable YearOf told) {
    int end = number.end();
    if (text.is(end, '月')) {
      return month(number.value(), afterMonth(end), year, told);
    }
    if (text.is(end, '日')
        && told == null
        && number.value() >= 1
        && number.value() <= 31
        && "后内间游均".indexOf(text.charAt(end + 1)) < 0) {
      return bareDay(number.value(), end + 1, year);
    }
    int next = text.afterDash(end);
    WholeNumber last = next < 0 ? null : text.numberAt(next);
    if (last == null) {
      return null;
    }
    if (text.is(last.end(), '月') && areMonths(number.value(), last.value())) {
      return months(year, number.value(), last.value(), afterMonth(last.end()), told);
    }
    boolean iso = told != null && text.is(end, '-') && isMonth(number.value());
    if (iso && last.value() >= 1 && last.value() <= 31) {
      return day(year, number.value(), last.value(), last.end(), told);
    }
    boolean days = text.is(last.end(), '日') && told == null && number.value() <= last.value();
    return days && number.value() >= 1 && last.value() <= 31
        ? new Read(
            new TimeExpression.Days(year, 0, last.value(), 0, last.value()),
            TimeMention.Kind.DAY,
            last.end() + 1,
            null)
        : null;
  }

  private static Read bareDay(int day, int end, YearOf year) {
    return new Read(new TimeExpression.Days(year, 0, day, 0, day), TimeMention.Kind.DAY, end, null);
  }

  /** What follows one month: another, a day, a ten-day part, or nothing. */
  private @Nullable Read month(int month, int end, YearOf year, @Nullable YearOf told) {
    if (!isMonth(month)) {
      return null;
    }
    int next = text.afterDash(end);
    WholeNumber last = next < 0 ? null : text.numberAt(next);
    if (last != null && text.is(last.end(), '月') && isMonth(last.value()) && last.value() > month) {
      int lastEnd = afterMonth(last.end());
      if (text.numberAt(lastEnd) == null) {
        return months(year, month, last.value(), lastEnd, told);
      }
    }
    if (text.is(end, '前')) {
      WholeNumber days = text.numberAt(end + 1);
      if (days != null
          && (text.is(days.end(), '天') || text.is(days.end(), '日'))
          && days.value() <= 31) {
        return new Read(
            new TimeExpression.Days(year, month, 1, month, Math.max(1, days.value())),
            TimeMention.Kind.SPAN,
            days.end() + 1,
            told);
      }
    }
    WholeNumber day = text.numberAt(end);
    if (day != null && (text.is(day.end(), '日') || text.is(day.end(), '号'))) {
      return days(month, day, year, told);
    }
    Read tenDays = tenDays(month, end, year, told);
    return tenDays != null ? tenDays : months(year, month, month, end, told);
  }

  /** Behind 月 and, if it follows, 份. */
  private int afterMonth(int at) {
    return text.is(at + 1, '份') ? at + 2 : at + 1;
  }

  private @Nullable Read days(int month, WholeNumber day, YearOf year, @Nullable YearOf told) {
    if (day.value() < 1 || day.value() > 31) {
      return null;
    }
    WholeNumber last = text.numberBehindDash(day.end() + 1);
    if (last == null) {
      return day(year, month, day.value(), day.end() + 1, told);
    }
    boolean single =
        (!text.is(last.end(), '日') && !text.is(last.end(), '号'))
            || last.value() <= day.value()
            || last.value() > 31;
    return single
        ? day(year, month, day.value(), day.end() + 1, told)
        : new Read(
            new TimeExpression.Days(year, month, day.value(), month, last.value()),
            TimeMention.Kind.SPAN,
            last.end() + 1,
            told);
  }

  private static Read day(YearOf year, int month, int day, int end, @Nullable YearOf told) {
    return new Read(
        new TimeExpression.Days(year, month, day, month, day), TimeMention.Kind.DAY, end, told);
  }

  private @Nullable Read tenDays(int month, int end, YearOf year, @Nullable YearOf told) {
    if (text.is(end, "上半月")) {
      return new Read(
          new TimeExpression.Days(year, month, 1, month, 15), TimeMention.Kind.SPAN, end + 3, told);
    }
    int third = "上中下".indexOf(text.charAt(end));
    if (third < 0 || !text.is(end + 1, '旬')) {
      return null;
    }
    int first = third * 10 + 1;
    TimeExpression days =
        third < 2
            ? new TimeExpression.Days(year, month, first, month, first + 9)
            : new TimeExpression.Between(
                new TimeExpression.Days(year, month, first, month, first),
                new TimeExpression.Months(year, month, month));
    return new Read(days, TimeMention.Kind.WEEK, end + 2, told);
  }

  private static Read months(YearOf year, int first, int last, int end, @Nullable YearOf told) {
    return new Read(new TimeExpression.Months(year, first, last), kind(first, last), end, told);
  }

  private static TimeMention.Kind kind(int first, int last) {
    if (first == 1 && last == 12) {
      return TimeMention.Kind.YEAR;
    }
    if (first == last) {
      return TimeMention.Kind.MONTH;
    }
    if (first % 3 == 1 && last == first + 2) {
      return TimeMention.Kind.QUARTER;
    }
    return first == 1 ? TimeMention.Kind.CUMULATIVE : TimeMention.Kind.PART_OF_YEAR;
  }

  private static boolean areMonths(int first, int last) {
    return isMonth(first) && isMonth(last) && first <= last;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
