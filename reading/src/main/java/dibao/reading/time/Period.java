package dibao.reading.time;

import java.time.LocalDate;

/**
 * The time that a statement holds for: the days from {@code first} to {@code last}, both included,
 * or one day when the statement is of a stock at a date (截至去年底). Written as ISO 8601.
 */
public record Period(LocalDate first, LocalDate last) {

  private static final int LONGEST_EVENT = 20;

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period cannot end on " + last + " before " + first);
    }
  }

  /** The one day of a stock. */
  public static Period at(LocalDate day) {
    return new Period(day, day);
  }

  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether it is no longer than fairs and festivals last, some twenty days. */
  public boolean isBrief() {
    return !first.plusDays(LONGEST_EVENT).isBefore(last);
  }

  /** {@code 2023-01-01/2023-06-30}, or {@code 2022-12-31} for one day. */
  @Override
  public String toString() {
    return isDay() ? first.toString() : first + "/" + last;
  }
}
