package dibao.reading.quantity;

import java.math.BigDecimal;

/** An amount as prose gives it, its magnitude multiplied out; decimals as written. */
public sealed interface Quantity {

  /** The number stated; for a range its lower end. */
  BigDecimal value();

  /** Stated as it is. */
  record Exact(BigDecimal value) implements Quantity {}

  /**
   * From a lower to an upper end.
   *
   * @param approximate whether a word such as 约 or 左右 stands with it
   */
  record Range(BigDecimal value, BigDecimal to, boolean approximate) implements Quantity {}

  /** 超, 逾, 突破, 多, 以上, 至少. */
  record AtLeast(BigDecimal value) implements Quantity {}

  /** 不足, 不到, 低于, 最多, 以下. */
  record AtMost(BigDecimal value) implements Quantity {}

  /** 约, 近, 左右, 上下. */
  record About(BigDecimal value) implements Quantity {}
}
