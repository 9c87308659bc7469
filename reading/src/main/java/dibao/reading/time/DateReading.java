package dibao.reading.time;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.quantity.WholeNumber;
import dibao.reading.text.TextMatch;
import dibao.reading.time.TimeExpression.YearOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one time at one place of a text: a year, a part of a year, both, or a word for one. */
final class DateReading {

  private static final List<String> SEASONS =
      List.of("年度", "榨季", "作物年度", "市场年度", "赛季", "学年", "年", "雪季", "财年");
  private static final String DASHES = "-—–~～－−至到";

  private final CharSequence text;
  private final Marks marks;

  DateReading(CharSequence text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * A time that was read.
   *
   * @param year the year it names, if any
   */
  record Read(TimeExpression expression, TimeMention.Kind kind, int end, @Nullable YearOf year) {

    Read until(int newEnd) {
      return new Read(expression, kind, newEnd, year);
    }
  }

  /** A year and where it ends. */
  record YearRead(YearOf year, int end) {}

  @Nullable Read at(int offset) {
    int season = endOfSeason(offset);
    if (season > 0) {
      return new Read(new TimeExpression.Open(), TimeMention.Kind.OPEN, season, null);
    }
    Read range = yearRange(offset);
    if (range != null) {
      return range;
    }
    YearRead year = year(offset);
    if (year == null) {
      return part(offset, YearOf.UNTOLD, null);
    }
    Read part = part(year.end(), year.year(), year.year());
    return part != null ? part : wholeYear(year);
  }

  private static Read wholeYear(YearRead read) {
    YearOf year = read.year();
    boolean thisYear = year.from() == TimeExpression.From.ARTICLE && year.value() == 0;
    return thisYear
        ? new Read(
            new TimeExpression.ThisYear(), TimeMention.Kind.THIS_YEAR, read.end(), year)
        : new Read(
            new TimeExpression.Months(year, 1, 12), TimeMention.Kind.YEAR, read.end(), year);
  }

  /** 2023年, 二〇二三年, 去年; of 2024Q1 and 2025春节档 the digits alone. */
  @Nullable YearRead year(int offset) {
    if (word(offset) instanceof TimeWord.Year year) {
      return new YearRead(year.year(), offset + length(offset, Kind.TIME));
    }
    WholeNumber number = WholeNumber.at(text, offset);
    if (!isYear(number, offset)) {
      return null;
    }
    int end = number.end();
    if (is(end, '年') && !is(end + 1, '期') && !is(end + 1, '代')) {
      return new YearRead(YearOf.told(number.value()), is(end + 1, '度') ? end + 2 : end + 1);
    }
    boolean partFollows =
        word(end) instanceof TimeWord.Part || marks.at(end, Kind.OCCASION) != null;
    return partFollows ? new YearRead(YearOf.told(number.value()), end) : isoYear(number);
  }

  /** A fiscal year and the year that it ends in or, printed as one, is called by. */
  record Fiscal(int year, int end) {}

  /** 2023财年, 2022—2023财年, whose months differ by country and company. */
  @Nullable Fiscal fiscalYear(int offset) {
    WholeNumber number = WholeNumber.at(text, offset);
    if (!isYear(number, offset)) {
      return null;
    }
    int next = is(number.end(), '/') ? number.end() + 1 : afterDash(number.end());
    WholeNumber second = next < 0 ? null : WholeNumber.at(text, next);
    WholeNumber last = second == null ? number : second;
    int end = last.end() + 2;
    return TextMatch.at(text, last.end(), "财年") ? new Fiscal(number.value(), end) : null;
  }

  /** The end of 2023/24年度 and 2021/22榨季, whose months differ by crop; -1 if none stands here. */
  private int endOfSeason(int offset) {
    WholeNumber first = WholeNumber.at(text, offset);
    if (!isYear(first, offset) || !is(first.end(), '/')) {
      return -1;
    }
    WholeNumber second = WholeNumber.at(text, first.end() + 1);
    if (second == null) {
      return -1;
    }
    for (String season : SEASONS) {
      if (TextMatch.at(text, second.end(), season)) {
        return second.end() + season.length();
      }
    }
    return second.end();
  }

  /** The year of 2024-05-06, its dash too. */
  private @Nullable YearRead isoYear(WholeNumber number) {
    WholeNumber month = is(number.end(), '-') ? WholeNumber.at(text, number.end() + 1) : null;
    boolean iso =
        month != null && month.end() == number.end() + 3 && month.value() <= 12
            && is(month.end(), '-') && WholeNumber.at(text, month.end() + 1) != null;
    return iso ? new YearRead(YearOf.told(number.value()), number.end() + 1) : null;
  }

  private boolean isYear(@Nullable WholeNumber number, int offset) {
    return number != null
        && number.end() - offset == 4
        && number.value() >= 1900
        && number.value() <= 2100;
  }

  /** 2023—2025年. */
  private @Nullable Read yearRange(int offset) {
    WholeNumber first = WholeNumber.at(text, offset);
    if (!isYear(first, offset)) {
      return null;
    }
    int next = afterDash(first.end());
    WholeNumber last = next < 0 ? null : WholeNumber.at(text, next);
    if (!isYear(last, next) || !is(last.end(), '年') || last.value() < first.value()) {
      return null;
    }
    var years = new TimeExpression.Years(first.value(), last.value());
    return new Read(years, TimeMention.Kind.SPAN, last.end() + 1, null);
  }

  /** A part of the year: 上半年, 1—5月份, 6月24日, 前5个月, 上月. */
  private @Nullable Read part(int offset, YearOf year, @Nullable YearOf told) {
    TimeWord word = word(offset);
    if (word != null) {
      Read read = word(word, year, told, offset + length(offset, Kind.TIME));
      if (read != null) {
        return read;
      }
    }
    if (is(offset, '前') || is(offset, '头') || is(offset, '首')) {
      return firstMonths(offset + 1, year, told);
    }
    WholeNumber number = WholeNumber.at(text, offset);
    return number == null ? null : numbered(number, year, told);
  }

  private @Nullable Read word(
      TimeWord word, YearOf year, @Nullable YearOf told, int end) {
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
        ? new Read(
            new TimeExpression.Edge(expression, true), TimeMention.Kind.POINT, end, null)
        : new Read(expression, kind, end, null);
  }

  private @Nullable Read firstMonths(int offset, YearOf year, @Nullable YearOf told) {
    WholeNumber number = WholeNumber.at(text, offset);
    if (number == null || number.value() < 1 || number.value() > 12) {
      return null;
    }
    int end = number.end();
    if (is(end, '个') && is(end + 1, '月')) {
      return months(year, 1, number.value(), is(end + 2, '份') ? end + 3 : end + 2, told);
    }
    boolean quarters = is(end, '季') || is(end, '个') && is(end + 1, '季');
    if (!quarters || number.value() > 4) {
      return null;
    }
    end = is(end, '个') ? end + 2 : end + 1;
    return months(year, 1, number.value() * 3, is(end, '度') ? end + 1 : end, told);
  }

  private @Nullable Read numbered(WholeNumber number, YearOf year, @Nullable YearOf told) {
    int end = number.end();
    if (is(end, '月')) {
      return month(number.value(), afterMonth(end), year, told);
    }
    if (is(end, '日') && told == null && number.value() >= 1 && number.value() <= 31) {
      return bareDay(number.value(), end + 1, year);
    }
    int next = afterDash(end);
    WholeNumber last = next < 0 ? null : WholeNumber.at(text, next);
    if (last == null) {
      return null;
    }
    if (is(last.end(), '月') && isMonth(number.value()) && isMonth(last.value())) {
      return months(year, number.value(), last.value(), afterMonth(last.end()), told);
    }
    boolean iso = told != null && text.charAt(end) == '-' && isMonth(number.value());
    if (iso && last.value() >= 1 && last.value() <= 31) {
      return day(year, number.value(), last.value(), last.end(), told);
    }
    boolean days = is(last.end(), '日') && told == null && number.value() <= last.value();
    return days && number.value() >= 1 && last.value() <= 31
        ? new Read(
            new TimeExpression.Days(year, 0, last.value(), 0, last.value()),
            TimeMention.Kind.DAY,
            last.end() + 1,
            null)
        : null;
  }

  private static Read bareDay(int day, int end, YearOf year) {
    return new Read(
        new TimeExpression.Days(year, 0, day, 0, day), TimeMention.Kind.DAY, end, null);
  }

  /** What follows one month: another, a day, a ten-day part, or nothing. */
  private @Nullable Read month(int month, int end, YearOf year, @Nullable YearOf told) {
    if (!isMonth(month)) {
      return null;
    }
    int next = afterDash(end);
    WholeNumber last = next < 0 ? null : WholeNumber.at(text, next);
    if (last != null && is(last.end(), '月') && isMonth(last.value()) && last.value() > month) {
      int lastEnd = afterMonth(last.end());
      if (WholeNumber.at(text, lastEnd) == null) {
        return months(year, month, last.value(), lastEnd, told);
      }
    }
    if (is(end, '前')) {
      WholeNumber days = WholeNumber.at(text, end + 1);
      if (days != null && (is(days.end(), '天') || is(days.end(), '日')) && days.value() <= 31) {
        return new Read(
            new TimeExpression.Days(year, month, 1, month, Math.max(1, days.value())),
            TimeMention.Kind.SPAN,
            days.end() + 1,
            told);
      }
    }
    WholeNumber day = WholeNumber.at(text, end);
    if (day != null && (is(day.end(), '日') || is(day.end(), '号'))) {
      return days(month, day, year, told);
    }
    Read tenDays = tenDays(month, end, year, told);
    return tenDays != null ? tenDays : months(year, month, month, end, told);
  }

  /** Behind 月 and, if it follows, 份. */
  private int afterMonth(int at) {
    return is(at + 1, '份') ? at + 2 : at + 1;
  }

  private @Nullable Read days(
      int month, WholeNumber day, YearOf year, @Nullable YearOf told) {
    if (day.value() < 1 || day.value() > 31) {
      return null;
    }
    int next = afterDash(day.end() + 1);
    WholeNumber last = next < 0 ? null : WholeNumber.at(text, next);
    boolean range =
        last != null
            && (is(last.end(), '日') || is(last.end(), '号'))
            && last.value() > day.value()
            && last.value() <= 31;
    return range
        ? new Read(
            new TimeExpression.Days(year, month, day.value(), month, last.value()),
            TimeMention.Kind.SPAN,
            last.end() + 1,
            told)
        : day(year, month, day.value(), day.end() + 1, told);
  }

  private static Read day(YearOf year, int month, int day, int end, @Nullable YearOf told) {
    return new Read(
        new TimeExpression.Days(year, month, day, month, day), TimeMention.Kind.DAY, end, told);
  }

  private @Nullable Read tenDays(int month, int end, YearOf year, @Nullable YearOf told) {
    int third = end < text.length() ? "上中下".indexOf(text.charAt(end)) : -1;
    if (third < 0 || !is(end + 1, '旬')) {
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

  private static Read months(
      YearOf year, int first, int last, int end, @Nullable YearOf told) {
    return new Read(
        new TimeExpression.Months(year, first, last), kind(first, last), end, told);
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

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  /** Behind a dash, 至 or 到 that stands here; -1 if none does. */
  int afterDash(int offset) {
    int at = offset;
    while (at < text.length() && at < offset + 2 && DASHES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > offset ? at : -1;
  }

  @Nullable TimeWord word(int offset) {
    Lexicon.Word word = marks.at(offset, Kind.TIME);
    return word == null ? null : TimeWord.of(word.value());
  }

  int length(int offset, Kind kind) {
    Lexicon.Word word = marks.at(offset, kind);
    return word == null ? 0 : word.text().length();
  }

  boolean is(int offset, char expected) {
    return offset < text.length() && text.charAt(offset) == expected;
  }
}
