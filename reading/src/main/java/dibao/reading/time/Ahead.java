package dibao.reading.time;

import dibao.reading.time.TimeExpression.From;
import dibao.reading.time.TimeExpression.YearOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shifts a time that lies ahead: a month soon to come, of which 将 or 预计 is said. */
final class Ahead {

  /** Days; what lasts longer is no occasion. */
  private static final int LONGEST_OCCASION = 70;

  private Ahead() {}

  /** The same months of the article's year where no year is told and they are still to come. */
  static TimeExpression shifted(TimeExpression expression, @Nullable LocalDate article) {
    if (article != null
        && expression instanceof TimeExpression.Edge(TimeExpression.Months of, boolean last)
        && of.year().from() == From.UNTOLD
        && of.last() >= article.getMonthValue()) {
      return new TimeExpression.Edge(
          new TimeExpression.Months(new YearOf(From.ARTICLE, 0), of.first(), of.last()), last);
    }
    if (article != null
        && expression instanceof TimeExpression.Months(YearOf year, int first, int last)
        && year.from() == From.UNTOLD
        && first > article.getMonthValue()) {
      return new TimeExpression.Months(new YearOf(From.ARTICLE, 0), first, last);
    }
    return expression;
  }

  /** Whether an occasion may last so long: days, not months. */
  static boolean isBrief(Period period) {
    return !period.isDay() && period.first().plusDays(LONGEST_OCCASION).isAfter(period.last());
  }
}
