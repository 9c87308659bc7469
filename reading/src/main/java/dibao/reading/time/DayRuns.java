package dibao.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Joins the ends of a run of days that are told apart in one sentence: 自1月20日启动，截至2月8日. Belongs to
 * one reading.
 */
final class DayRuns {

  private @Nullable TimeExpression first;

  /** A time was told, with 自 or 从 before it or not. */
  void begin(Read time, boolean from) {
    first = from && time.kind() == TimeMention.Kind.DAY ? time.expression() : null;
  }

  /** A sentence ends. */
  void end() {
    first = null;
  }

  /** The run that ends with this day if one was begun; else the time itself. */
  Read joined(Read time, boolean upTo) {
    if (first == null || !upTo || !isDay(time)) {
      return time;
    }
    TimeExpression last =
        time.expression() instanceof TimeExpression.Edge(TimeExpression of, boolean end)
            ? of
            : time.expression();
    return new Read(
        new TimeExpression.Between(first, last), TimeMention.Kind.SPAN, time.end(), time.year());
  }

  /** 3月5日 and 截至3月5日. */
  static boolean isDay(Read time) {
    return time.kind() == TimeMention.Kind.DAY
        || time.expression() instanceof TimeExpression.Edge(TimeExpression.Days of, boolean last);
  }
}
