package dibao.reading.statistic;

/**
 * Takes what a value was expected to be off its words: 高于市场预期的, 超出6月预测的. Such a value is a forecast
 * of what was told before, not a fact.
 */
final class Expected {

  private static final int LONGEST = 16;

  private Expected() {}

  /** Whether such words end the strip; they are taken. */
  static boolean take(CharSequence text, Strip strip) {
    int end = strip.openEnd();
    if (end <= strip.start() || text.charAt(end - 1) != '的') {
      return false;
    }
    String before = strip.rest(Math.max(strip.start(), end - LONGEST), end - 1);
    if (Terms.EXPECTATION.endOf(before).isEmpty() || before.startsWith("的")) {
      return false;
    }
    for (String verb : Terms.BEYOND.words()) {
      int at = strip.find(verb, Math.max(strip.start(), end - LONGEST));
      if (at >= 0) {
        strip.take(at, end);
        return true;
      }
    }
    return false;
  }
}
