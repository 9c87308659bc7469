package dibao.reading.time;

import dibao.reading.time.TimeExpression.YearOf;
import org.jspecify.annotations.Nullable;

/**
 * A time that was read.
 *
 * @param end the offset behind it
 * @param year the year it names, if any
 */
record Read(TimeExpression expression, TimeMention.Kind kind, int end, @Nullable YearOf year) {

  Read until(int newEnd) {
    return new Read(expression, kind, newEnd, year);
  }
}
