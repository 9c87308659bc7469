package dibao.reading.time;

import dibao.reading.time.TimeExpression.From;
import dibao.reading.time.TimeExpression.Step;
import dibao.reading.time.TimeExpression.YearOf;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Makes periods of expressions by what a context tells. */
final class Resolution {

  /** A period that ends so few days after the article is as good as complete. */
  private static final int NEARLY = 7;

  /** A time so many months before the one in hand is that of the next year. */
  private static final int LONG_BACK = 6;

  /** Up to this month of the year a season not yet begun is last year's. */
  private static final int EARLY = 4;

  private final Times.Context context;

  Resolution(Times.Context context) {
    this.context = context;
  }

  @Nullable Period of(TimeExpression expression) {
    try {
      return resolve(expression);
    } catch (DateTimeException notOnTheCalendar) {
      return null;
    }
  }

  private @Nullable Period resolve(TimeExpression expression) {
    return switch (expression) {
      case TimeExpression.Months months -> months(months);
      case TimeExpression.Days days -> days(days);
      case TimeExpression.Years years -> years(years.first(), years.last());
      case TimeExpression.Edge edge -> edge(edge);
      case TimeExpression.Between between -> between(between);
      case TimeExpression.Since since -> since(of(since.start()));
      case TimeExpression.Steps steps -> steps(steps);
      case TimeExpression.Rolling rolling -> rolling(rolling);
      case TimeExpression.Ago ago -> ago(ago.years());
      case TimeExpression.Same same -> same(same.year());
      case TimeExpression.Now now -> now();
      case TimeExpression.ThisYear thisYear -> thisYear();
      case TimeExpression.Open open -> null;
    };
  }

  private static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static Period months(int year, int first, int last) {
    return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private @Nullable Period months(TimeExpression.Months months) {
    Integer year = year(months.year());
    if (year == null) {
      year = untold(months.first(), months.last());
    }
    if (year == null) {
      return null;
    }
    Period told = months(year, months.first(), months.last());
    return months.year().from() == From.UNTOLD ? onward(told) : told;
  }

  /** Behind a day in December 1月 is January of the next, if that is past at the article's date. */
  private Period onward(Period told) {
    Period inHand = context.inHand();
    LocalDate article = context.articleDate();
    if (inHand == null || article == null || context.year() == null) {
      return told;
    }
    Period next = shifted(told, 1);
    boolean far = told.last().isBefore(inHand.first().minusMonths(LONG_BACK));
    return far && !next.last().isAfter(article.plusDays(NEARLY)) ? next : told;
  }

  /** The year that is told, or counted from what is known; null where nothing tells. */
  private @Nullable Integer year(YearOf year) {
    return switch (year.from()) {
      case TOLD -> year.value();
      case ARTICLE ->
          context.articleDate() == null ? null : context.articleDate().getYear() + year.value();
      case HAND -> {
        Integer hand = yearInHand();
        yield hand == null ? null : hand + year.value();
      }
      case UNTOLD -> context.year();
    };
  }

  private @Nullable Integer yearInHand() {
    if (context.inHand() != null) {
      return context.inHand().last().getYear();
    }
    if (context.year() != null) {
      return context.year();
    }
    return context.articleDate() == null ? null : (Integer) context.articleDate().getYear();
  }

  /** The year of the latest such months at the article's date. */
  private @Nullable Integer untold(int first, int last) {
    LocalDate article = context.articleDate();
    if (article == null) {
      return null;
    }
    int year = article.getYear();
    Period candidate = months(year, first, last);
    if (!candidate.last().isAfter(article.plusDays(NEARLY))) {
      return year;
    }
    boolean begun = !candidate.first().isAfter(article);
    if (first == 1 && last == 3 && article.getMonthValue() == 1) {
      return year - 1;
    }
    if (first == 1 && last == 12) {
      return article.getMonthValue() < EARLY ? year - 1 : year;
    }
    if (first == 1 && last > 3) {
      return year - 1;
    }
    boolean ahead = last > first && article.getMonthValue() > EARLY;
    return begun || ahead ? year : year - 1;
  }

  private @Nullable Period days(TimeExpression.Days days) {
    LocalDate article = context.articleDate();
    if (days.month() == 0) {
      return article == null ? null : dayOfMonth(days.day(), article);
    }
    Integer year = year(days.year());
    if (year == null && article != null) {
      year = nearest(days.month(), days.day(), article);
    }
    if (year == null) {
      return null;
    }
    int lastYear = days.lastMonth() < days.month() ? year + 1 : year;
    Period told =
        new Period(
            LocalDate.of(year, days.month(), days.day()),
            LocalDate.of(lastYear, days.lastMonth(), days.lastDay()));
    return days.year().from() == From.UNTOLD ? onward(told) : told;
  }

  /** A day may lie four months ahead of the article, as one of an event announced. */
  private static Integer nearest(int month, int day, LocalDate article) {
    int safeDay = Math.min(day, 28);
    LocalDate thisYear = LocalDate.of(article.getYear(), month, safeDay);
    if (thisYear.isAfter(article.plusMonths(4))) {
      return article.getYear() - 1;
    }
    return thisYear.isBefore(article.minusMonths(9)) ? article.getYear() + 1 : article.getYear();
  }

  private static Period dayOfMonth(int day, LocalDate article) {
    YearMonth month = YearMonth.from(article);
    if (day > article.getDayOfMonth() + 1) {
      month = month.minusMonths(1);
    }
    return Period.at(month.atDay(day));
  }

  private @Nullable Period edge(TimeExpression.Edge edge) {
    Period period = of(edge.of());
    if (period == null) {
      return null;
    }
    return Period.at(edge.last() ? period.last() : period.first());
  }

  private @Nullable Period between(TimeExpression.Between between) {
    Period from = of(between.from());
    if (from == null) {
      return null;
    }
    Period to = endOf(between, from, from.last().getYear());
    if (to != null && to.last().isBefore(from.first())) {
      to = endOf(between, from, from.last().getYear() + 1);
    }
    return to == null || to.last().isBefore(from.first())
        ? null
        : new Period(from.first(), to.last());
  }

  private @Nullable Period endOf(TimeExpression.Between between, Period from, int year) {
    return new Resolution(new Times.Context(context.articleDate(), from, year)).of(between.to());
  }

  private @Nullable Period since(@Nullable Period start) {
    LocalDate article = context.articleDate();
    if (start == null || article == null || article.isBefore(start.first())) {
      return null;
    }
    return new Period(start.first(), article);
  }

  private @Nullable Period steps(TimeExpression.Steps steps) {
    LocalDate base = context.articleDate();
    if (steps.from() == From.HAND && context.inHand() != null) {
      base = context.inHand().last();
    }
    return base == null ? null : step(base, steps.steps(), steps.step());
  }

  private static Period step(LocalDate base, int steps, Step step) {
    return switch (step) {
      case DAY -> Period.at(base.plusDays(steps));
      case WEEK -> {
        LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(monday.plusWeeks(steps), monday.plusWeeks(steps).plusDays(6));
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(base).plusMonths(steps);
        yield new Period(month.atDay(1), month.atEndOfMonth());
      }
      case QUARTER -> {
        YearMonth last = YearMonth.from(base).plusMonths(3L * steps);
        int first = (last.getMonthValue() - 1) / 3 * 3 + 1;
        yield months(last.getYear(), first, first + 2);
      }
      case YEAR -> years(base.getYear() + steps, base.getYear() + steps);
    };
  }

  private @Nullable Period rolling(TimeExpression.Rolling rolling) {
    LocalDate article = context.articleDate();
    if (article == null) {
      return null;
    }
    LocalDate other =
        moved(article, rolling.future() ? rolling.amount() : -rolling.amount(), rolling.step());
    return rolling.future() ? new Period(article, other) : new Period(other, article);
  }

  private static LocalDate moved(LocalDate day, int amount, Step step) {
    return switch (step) {
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3L * amount);
      case YEAR -> day.plusYears(amount);
    };
  }

  private @Nullable Period ago(int years) {
    Period inHand = context.inHand();
    if (inHand != null && inHand.isDay() && !inHand.last().equals(context.articleDate())) {
      return Period.at(inHand.last().minusYears(years));
    }
    Integer year = yearInHand();
    return year == null ? null : years(year - years, year - years);
  }

  private @Nullable Period same(YearOf year) {
    Period inHand = context.inHand();
    if (inHand == null) {
      return null;
    }
    if (year.from() == From.UNTOLD) {
      return inHand;
    }
    Integer other = year(year);
    if (other == null) {
      return null;
    }
    return shifted(inHand, other - inHand.last().getYear());
  }

  /** The same days some years on; the last day of a month stays so. */
  static Period shifted(Period period, int years) {
    return new Period(period.first().plusYears(years), lastDayKept(period.last(), years));
  }

  private static LocalDate lastDayKept(LocalDate day, int years) {
    LocalDate moved = day.plusYears(years);
    boolean lastOfMonth = day.equals(YearMonth.from(day).atEndOfMonth());
    return lastOfMonth ? YearMonth.from(moved).atEndOfMonth() : moved;
  }

  private @Nullable Period now() {
    return context.articleDate() == null ? null : Period.at(context.articleDate());
  }

  private @Nullable Period thisYear() {
    LocalDate article = context.articleDate();
    return article == null ? null : new Period(LocalDate.of(article.getYear(), 1, 1), article);
  }
}
