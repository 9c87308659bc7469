package dibao.reading.statistic;

import dibao.reading.text.TextMatch;

/**
 * Tells whether 约 or 接近 stands apart from the value that it hedges, before what that is of:
 * 约为去年同期的1.8倍, 接近员工总数的五分之一.
 */
final class ApartHedge {

  private static final int LONGEST = 16;

  private ApartHedge() {}

  /** Whether it stands between the offsets, the second of which is the value's. */
  static boolean stands(CharSequence text, int from, int value) {
    if (value <= from || text.charAt(value - 1) != '的') {
      return false;
    }
    for (int i = value - 2; i >= Math.max(from, value - LONGEST); i--) {
      if (TextMatch.at(text, i, "接近")) {
        return true;
      }
      if (text.charAt(i) == '约' && "为是占达相".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
