package dibao.reading.statistic;

import dibao.reading.text.Span;

/** Takes brackets off a subject, but for short names such as （CPI）. */
final class Brackets {

  private static final int LONGEST_NAME = 8;

  private Brackets() {}

  static void take(Script script, Strip strip, Clause clause) {
    for (Span aside : clause.asides()) {
      if (aside.start() >= strip.start() && aside.end() <= strip.end() && !isName(script, aside)) {
        strip.take(aside.start(), aside.end());
      }
    }
  }

  private static boolean isName(Script script, Span aside) {
    return aside.length() <= LONGEST_NAME + 2
        && script.amounts(aside.start(), aside.end()).isEmpty()
        && script.whens(aside.start(), aside.end()).isEmpty()
        && "不含除扣包".indexOf(script.text().charAt(aside.start() + 1)) < 0;
  }
}
