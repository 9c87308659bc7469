package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;

/** Finds 持平, which states a change of nought, and puts it among the amounts. */
final class Unchanged {

  private static final String WORD = "持平";

  private Unchanged() {}

  static List<Amount> with(List<Amount> amounts, CharSequence text) {
    List<Amount> all = new ArrayList<>();
    int next = 0;
    for (int at = find(text, 0); at >= 0; at = find(text, at + 2)) {
      while (next < amounts.size() && amounts.get(next).start() < at) {
        all.add(amounts.get(next++));
      }
      boolean counted = !all.isEmpty() && all.getLast().end() == at;
      if (counted || TextMatch.at(text, at + WORD.length(), "稳")) {
        continue;
      }
      boolean roughly = TextMatch.at(text, at - 2, "基本");
      all.add(Amount.flat(roughly ? at - 2 : at, at + WORD.length(), roughly));
    }
    all.addAll(amounts.subList(next, amounts.size()));
    return all;
  }

  private static int find(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '持' && TextMatch.at(text, i, WORD)) {
        return i;
      }
    }
    return -1;
  }
}
