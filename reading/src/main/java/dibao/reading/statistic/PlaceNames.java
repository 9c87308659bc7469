package dibao.reading.statistic;

import dibao.reading.text.TextMatch;

/** Tells what of the words behind a place goes with it, and where a place is part of a name. */
final class PlaceNames {

  private PlaceNames() {}

  /** Behind 市场 in 印度市场出货, but not in 印度市场规模. */
  static int behindMarket(CharSequence text, Strip strip, int end) {
    if (!strip.isAt("市场", end)) {
      return end;
    }
    char next = end + 2 < strip.end() ? text.charAt(end + 2) : '，';
    return "规份占主价化监需总平销消交收成容集增".indexOf(next) >= 0 ? end : end + 2;
  }

  /** 国内 of 国内游客 tells which, as 国际 would. */
  static boolean isNamed(CharSequence text, Strip strip, Where where) {
    if (!TextMatch.at(text, where.start(), "国内") || where.end() - where.start() != 2) {
      return false;
    }
    for (String word : Terms.DOMESTIC.words()) {
      if (strip.isAt(word, where.end())) {
        return true;
      }
    }
    return false;
  }
}
