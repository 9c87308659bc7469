package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.reading.quantity.Bound;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Whether two observations of the same thing disagree: the same indicator, area, period, measure,
 * unit, basis and status, and values that neither rounding nor their bounds can bring together.
 */
final class Differing {

  /** A whole number of 万 or 亿 may have been rounded by so much, and no more. */
  private static final BigDecimal WHOLE = new BigDecimal("0.02");

  /** What 约 and 近 allow. */
  private static final BigDecimal HEDGE = new BigDecimal("0.05");

  private static final BigDecimal FAR = new BigDecimal("1e60");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Below this length an indicator without an area is too general to be compared. */
  private static final int TELLING = 6;

  private Differing() {}

  /** Whether it is clear enough what is measured to compare it with what others say. */
  static boolean comparable(Statement says) {
    return says.period() != null && (says.area() != null || says.indicator().length() >= TELLING);
  }

  static boolean differ(Statement one, Statement other) {
    return sameThing(one, other) && !meet(one, other);
  }

  private static boolean sameThing(Statement one, Statement other) {
    return comparable(one)
        && one.measure() == other.measure()
        && one.status() == other.status()
        && one.unit().equals(other.unit())
        && Objects.equals(one.area(), other.area())
        && Objects.equals(one.period(), other.period())
        && Objects.equals(one.basis(), other.basis());
  }

  private static boolean meet(Statement one, Statement other) {
    return low(one).compareTo(high(other)) <= 0 && low(other).compareTo(high(one)) <= 0;
  }

  /** The least that the statement allows. */
  private static BigDecimal low(Statement says) {
    BigDecimal to = says.valueTo();
    BigDecimal end = to == null ? says.value() : says.value().min(to);
    return says.bound() == Bound.AT_MOST ? FAR.negate() : end.subtract(slack(end, says.bound()));
  }

  /** The most that the statement allows. */
  private static BigDecimal high(Statement says) {
    BigDecimal to = says.valueTo();
    BigDecimal end = to == null ? says.value() : says.value().max(to);
    return says.bound() == Bound.AT_LEAST ? FAR : end.add(slack(end, says.bound()));
  }

  private static BigDecimal slack(BigDecimal value, Bound bound) {
    BigDecimal rounding = rounding(value);
    return bound == Bound.ABOUT ? rounding.max(value.abs().multiply(HEDGE)) : rounding;
  }

  /** Half of the last place that was printed, as far as the value tells it. */
  private static BigDecimal rounding(BigDecimal value) {
    BigDecimal magnitude = Figure.magnitude(value);
    BigDecimal printed = value.divide(magnitude).stripTrailingZeros();
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, printed.scale()));
    BigDecimal half = HALF.multiply(last).multiply(magnitude);
    return printed.scale() > 0 || magnitude.equals(BigDecimal.ONE)
        ? half
        : half.min(value.abs().multiply(WHOLE));
  }
}
