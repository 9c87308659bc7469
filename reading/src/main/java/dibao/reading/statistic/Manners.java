package dibao.reading.statistic;

import dibao.reading.lexicon.CharSet;

/** Takes how a figure was worked out off a subject: 按可比口径, 按不变价格计算, 扣除价格因素. */
final class Manners {

  private static final int LONGEST = 14;
  private static final String[] ENDINGS = {"计算", "口径", "价格", "价"};

  private static final String[] REMOVALS = {"扣除", "剔除", "除去", "排除"};
  private static final String[] REMOVED = {"因素影响后", "因素影响", "因素后", "因素", "影响后", "影响"};

  /** Told without 按. */
  private static final String[] BASES = {"可比口径下", "同口径下", "可比口径", "同口径", "同店口径"};

  private static final String[] CAUSES = {"影响", "带动", "推动", "拖累", "拉动", "提振", "支撑"};

  /** One of these stands in each of them. */
  private static final CharSet SIGNS = CharSet.of("受口扣剔除排按");

  private Manners() {}

  /** 受集采影响. */
  private static void takeCause(Strip strip) {
    int at = strip.find("受", strip.start());
    int end = at < 0 ? -1 : endOf(strip, at, CAUSES);
    if (end > 0 && !strip.isAt("受访", at) && !strip.isAt("受理", at)) {
      strip.take(at, end);
    }
  }

  private static boolean mayStand(CharSequence text, Strip strip) {
    for (int i = strip.start(); i < strip.end(); i++) {
      if (SIGNS.contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static void take(CharSequence text, Strip strip) {
    if (!mayStand(text, strip)) {
      return;
    }
    takeCause(strip);
    for (String basis : BASES) {
      int at = strip.find(basis, strip.start());
      if (at >= 0 && !strip.isAt("按", at - 1)) {
        strip.take(at, at + basis.length());
      }
    }
    for (String removal : REMOVALS) {
      int at = strip.find(removal, strip.start());
      int end = at < 0 ? -1 : endOf(strip, at, REMOVED);
      if (end > 0 && (end >= strip.end() || text.charAt(end) != '的')) {
        strip.take(at, end);
      }
    }
    for (int at = strip.find("按", strip.start()); at >= 0; at = strip.find("按", at + 1)) {
      int end = endOf(strip, at, ENDINGS);
      if (end > 0 && (end >= strip.end() || text.charAt(end) != '的')) {
        strip.take(at, end);
      }
    }
  }

  /** Behind the first of these endings that stands near enough; -1 if none does. */
  private static int endOf(Strip strip, int at, String[] endings) {
    for (String ending : endings) {
      int found = strip.find(ending, at);
      if (found >= 0 && found - at <= LONGEST) {
        return found + ending.length();
      }
    }
    return -1;
  }
}
