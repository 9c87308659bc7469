package dibao.press.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The scale of the values: from the lowest to the highest tick. */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

  private static final int TICKS = 5;

  /** Covers all values, and zero where bars stand on it. */
  static Axis over(List<BigDecimal> values, boolean fromZero) {
    BigDecimal low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    if (fromZero || low.signum() > 0 && low.multiply(BigDecimal.valueOf(3)).compareTo(high) < 0) {
      low = low.min(BigDecimal.ZERO);
      high = high.max(BigDecimal.ZERO);
    }
    if (low.compareTo(high) == 0) {
      high = low.add(BigDecimal.ONE);
    }
    BigDecimal step = step(high.subtract(low));
    return new Axis(
        round(low, step, RoundingMode.FLOOR), round(high, step, RoundingMode.CEILING), step);
  }

  /** The least of 1, 2, 5 times a power of ten that needs no more than five steps. */
  private static BigDecimal step(BigDecimal range) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(range.precision() - range.scale() - 2);
    for (int i = 0; ; i++) {
      for (int factor : new int[] {1, 2, 5}) {
        BigDecimal step = power.scaleByPowerOfTen(i).multiply(BigDecimal.valueOf(factor));
        if (range.compareTo(step.multiply(BigDecimal.valueOf(TICKS))) <= 0) {
          return step;
        }
      }
    }
  }

  private static BigDecimal round(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : tick);
    }
    return ticks;
  }

  /** Where a value lies between low (0) and high (1). */
  double place(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
