package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.Set;

/** Drops from the words before a value the places that something reaches: 在165个城市开设门店 is 开设门店. */
final class Reached {

  private Reached() {}

  /** 门店 of 在城市开设门店, 海外仓 of 在国家和地区建设海外仓. */
  static String drop(String words) {
    int in = words.indexOf('在');
    for (String place : in < 0 ? Set.<String>of() : Terms.REACHED.words()) {
      int end = in + 1 + place.length();
      if (words.startsWith(place, in + 1) && words.length() - end >= 2) {
        return words.substring(0, in) + words.substring(end);
      }
    }
    return words;
  }

  /** 海外仓 of 在22个|国家和地区建设海外仓: the noun of the value before is said of that. */
  static String behindCounted(Strip strip, Clause clause, CharSequence text) {
    String rest = strip.rest();
    boolean goesOn = strip.start() > clause.start();
    for (String place : goesOn ? Terms.REACHED.words() : Set.<String>of()) {
      boolean counted = rest.startsWith(place) && TextMatch.at(text, strip.start(), place);
      if (counted && rest.length() >= place.length() + 2) {
        return rest.substring(place.length());
      }
    }
    return rest;
  }
}
