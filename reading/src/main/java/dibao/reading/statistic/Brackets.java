package dibao.reading.statistic;

import dibao.reading.text.Span;

/** Takes brackets off a subject, but for short names such as （CPI）. */
final class Brackets {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_CHINESE = 5;

  private Brackets() {}

  static void take(Script script, Strip strip, Clause clause) {
    for (Span aside : clause.asides()) {
      if (aside.start() >= strip.start() && aside.end() <= strip.end() && !isName(script, aside)) {
        strip.take(aside.start(), aside.end());
      }
    }
  }

  /** Of Chinese characters a short name has few. */
  private static boolean isShort(Script script, Span aside) {
    int inside = aside.length() - 2;
    char first = script.text().charAt(aside.start() + 1);
    return inside <= LONGEST_CHINESE || first < 0x2E80;
  }

  private static boolean isName(Script script, Span aside) {
    return aside.length() <= LONGEST_NAME + 2
        && script.amounts(aside.start(), aside.end()).isEmpty()
        && script.whens(aside.start(), aside.end()).isEmpty()
        && isShort(script, aside)
        && "不含除扣包下以简按同".indexOf(script.text().charAt(aside.start() + 1)) < 0;
  }
}
