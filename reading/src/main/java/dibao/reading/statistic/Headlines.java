package dibao.reading.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what the headline says and the body says again, be it more exactly. */
final class Headlines {

  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /** What states more than this is no headline. */
  private static final int MOST = 60;

  private Headlines() {}

  /** The observations of the body, and of the headline those that the body does not have. */
  static List<Observation> merge(List<Observation> all, int titled) {
    if (titled > MOST) {
      return all;
    }
    List<Observation> body = all.subList(titled, all.size());
    List<Observation> merged = new ArrayList<>();
    for (Observation headline : all.subList(0, titled)) {
      if (body.stream().noneMatch(other -> isSame(headline, other))) {
        merged.add(headline);
      }
    }
    merged.addAll(body);
    return merged;
  }

  private static boolean isSame(Observation headline, Observation other) {
    return headline.measure() == other.measure()
        && headline.unit().equals(other.unit())
        && isNear(headline.quantity().value(), other.quantity().value());
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    BigDecimal far = one.abs().max(other.abs()).multiply(NEAR);
    return one.subtract(other).abs().compareTo(far) <= 0;
  }
}
