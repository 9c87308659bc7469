package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The single positions that a span of them tells: 第三至第五位 is 3, 4 and 5. */
final class Positions {

  private static final int MOST = 20;

  private Positions() {}

  static boolean isSpan(Frame frame) {
    return frame.first().is(Amount.Sort.ORDINAL)
        && frame.values().size() == 1
        && frame.first().quantity() instanceof Quantity.Range;
  }

  /** In their order; none where the span runs backwards or is long. */
  static List<Value> of(Frame frame) {
    List<Value> values = new ArrayList<>();
    if (frame.first().quantity() instanceof Quantity.Range range) {
      int to = range.to().intValue();
      for (int at = range.value().intValue(); at <= to && values.size() < MOST; at++) {
        Quantity exact = new Quantity.Exact(BigDecimal.valueOf(at));
        values.add(new Value(frame.first().of(exact), frame.values().getFirst().verb()));
      }
    }
    return values;
  }
}
