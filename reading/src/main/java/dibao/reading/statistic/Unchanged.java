package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;

/** Finds 持平, which states a change of nought, and puts it among the amounts. */
final class Unchanged {

  private static final String WORD = "持平";

  private Unchanged() {}

  static List<Amount> with(List<Amount> amounts, CharSequence text) {
    List<Amount> all = new ArrayList<>();
    String whole = text.toString();
    int next = 0;
    for (int at = whole.indexOf(WORD); at >= 0; at = whole.indexOf(WORD, at + 2)) {
      while (next < amounts.size() && amounts.get(next).start() < at) {
        all.add(amounts.get(next++));
      }
      boolean counted = !all.isEmpty() && all.getLast().end() == at;
      if (counted || whole.startsWith("稳", at + WORD.length())) {
        continue;
      }
      boolean roughly = at >= 2 && whole.startsWith("基本", at - 2);
      all.add(Amount.flat(roughly ? at - 2 : at, at + WORD.length(), roughly));
    }
    all.addAll(amounts.subList(next, amounts.size()));
    return all;
  }
}
