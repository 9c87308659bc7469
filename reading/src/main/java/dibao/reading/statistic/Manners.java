package dibao.reading.statistic;

/** Takes how a figure was worked out off a subject: 按可比口径, 按不变价格计算. */
final class Manners {

  private static final int LONGEST = 14;
  private static final String[] ENDINGS = {"计算", "口径", "价格", "价"};

  private Manners() {}

  static void take(CharSequence text, Strip strip) {
    for (int at = strip.find("按", strip.start()); at >= 0; at = strip.find("按", at + 1)) {
      int end = end(strip, at);
      if (end > 0 && (end >= strip.end() || text.charAt(end) != '的')) {
        strip.take(at, end);
      }
    }
  }

  private static int end(Strip strip, int at) {
    int end = -1;
    for (String ending : ENDINGS) {
      int found = strip.find(ending, at);
      if (found >= 0 && found - at <= LONGEST && found + ending.length() > end) {
        end = found + ending.length();
        break;
      }
    }
    return end;
  }
}
