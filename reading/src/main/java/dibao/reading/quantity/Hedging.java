package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the hedges around a number and says what they make of it. */
final class Hedging {

  private static final int MOST = 3;

  private final CharSequence text;

  Hedging(CharSequence text) {
    this.text = text;
  }

  /**
   * A number with its hedges.
   *
   * @param cap whether 最高 or its like stands before it
   */
  record Hedged(int start, int end, Bound bound, boolean cap) {

    Quantity quantity(BigDecimal value, @Nullable BigDecimal to) {
      if (to != null) {
        return new Quantity.Range(value, to, bound == Bound.ABOUT);
      }
      return switch (bound) {
        case EXACT -> new Quantity.Exact(value);
        case ABOUT -> new Quantity.About(value);
        case AT_LEAST -> new Quantity.AtLeast(value);
        case AT_MOST -> new Quantity.AtMost(value);
      };
    }
  }

  /**
   * Looks around the number.
   *
   * @param from hedges do not reach before this
   * @param own what the number says of itself: 多, 余
   */
  Hedged around(int from, int start, int end, Bound own, boolean magnitude) {
    int first = start;
    Bound bound = own;
    boolean cap = false;
    for (int i = 0; i < MOST; i++) {
      Prefixes.@Nullable Found<Lists.Hedge> hedge = Lists.hedgeBefore(text, first);
      if (hedge == null || !applies(hedge.value(), magnitude) || first - hedge.length() < from) {
        break;
      }
      first -= hedge.length();
      bound = strongest(hedge.value().bound(), bound);
      cap |= hedge.value().cap();
    }
    return behind(first, end, bound, cap);
  }

  private Hedged behind(int start, int end, Bound before, boolean cap) {
    int last = end;
    Bound bound = before;
    for (int i = 0; i < MOST; i++) {
      Prefixes.@Nullable Found<Lists.Hedge> hedge = Lists.hedgeAfter(text, last);
      if (hedge == null || hedge.value().bound() == null) {
        break;
      }
      last += hedge.length();
      bound = strongest(bound, hedge.value().bound());
    }
    return new Hedged(start, last, bound, cap);
  }

  private static boolean applies(Lists.Hedge hedge, boolean magnitude) {
    return hedge.bound() != null && (magnitude || !hedge.magnitudeOnly());
  }

  /** Of two hedges a limit outweighs 约; of two limits the later is nearer the number's end. */
  private static Bound strongest(@Nullable Bound first, @Nullable Bound second) {
    if (second == null || second == Bound.EXACT) {
      return first == null ? Bound.EXACT : first;
    }
    return second == Bound.ABOUT && first != null && first != Bound.EXACT ? first : second;
  }

  boolean isHedgedBefore(int start, boolean magnitude) {
    Prefixes.@Nullable Found<Lists.Hedge> hedge = Lists.hedgeBefore(text, start);
    return hedge != null && applies(hedge.value(), magnitude);
  }
}
