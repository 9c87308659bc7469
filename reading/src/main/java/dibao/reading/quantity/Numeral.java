package dibao.reading.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral as read, its magnitude multiplied out.
 *
 * @param high the upper end where two neighbouring digits stand for a span (两三千); null otherwise
 * @param power the power of ten of its magnitude words; 0 for none
 * @param more whether 余, 多, 来 or 几 makes it a lower limit
 * @param chinese whether it is written in Chinese digits
 * @param bare whether it is a magnitude without a digit: 万亿, 千
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal high,
    int power,
    boolean more,
    boolean chinese,
    boolean bare) {

  Numeral scaled(int byPower) {
    return new Numeral(
        start,
        end,
        value.scaleByPowerOfTen(byPower),
        high == null ? null : high.scaleByPowerOfTen(byPower),
        power + byPower,
        more,
        chinese,
        bare);
  }

  boolean isSmallChinese() {
    return chinese && power == 0 && !more && high == null && value.compareTo(BigDecimal.TEN) <= 0;
  }
}
