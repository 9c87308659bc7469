package dibao.reading.statistic;

import dibao.reading.lexicon.CharSet;
import dibao.reading.text.TextMatch;
import java.util.List;

/**
 * Tells whether a sentence speaks of the partners of its area: 美国是越南最大出口市场, 中国为其最大进口来源地, 按客源地统计.
 * The places that stand before the values behind it are then no areas, but say whence or whither.
 */
final class Partners {

  private static final List<String> WORDS =
      List.of(
          "客源地", "客源国", "客源市场", "来源地", "来源国", "出口市场", "出口目的", "目的地", "目的国", "贸易伙伴", "出口对象", "进口国",
          "买家来自", "分国别", "分国家", "按国别", "按国家");

  private static final CharSet BEGINNINGS = CharSet.beginnings(WORDS);

  private Partners() {}

  static boolean areTold(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BEGINNINGS.contains(text.charAt(i)) && standsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(CharSequence text, int at) {
    for (String word : WORDS) {
      if (TextMatch.at(text, at, word)) {
        return true;
      }
    }
    return false;
  }
}
