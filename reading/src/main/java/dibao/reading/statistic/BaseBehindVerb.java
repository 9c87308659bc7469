package dibao.reading.statistic;

import java.util.Optional;

/** Finds 高于全国, 快于整体, 超过年度目标任务 before a value: a comparison whose base follows its verb. */
final class BaseBehindVerb {

  /** What was found: a verb of change, and its base. */
  record Found(Verb verb, Comparison comparison) {}

  private static final String[] HIGHER = {
    "高于", "快于", "多于", "好于", "优于", "大于", "强于", "高出", "超出", "领先于", "领先", "超过", "高过"
  };
  private static final String[] LOWER = {"低于", "慢于", "少于", "小于", "弱于", "落后于", "不及"};

  private final Words words;
  private final CharSequence text;
  private final Comparisons comparisons;

  BaseBehindVerb(Words words, CharSequence text, Comparisons comparisons) {
    this.words = words;
    this.text = text;
    this.comparisons = comparisons;
  }

  /** Every one of the verbs ends in one of these. */
  private boolean mayCompare(Strip strip) {
    for (int i = strip.start(); i < strip.end(); i++) {
      if ("于出先过及".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBase(String base) {
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      if (c >= '0' && c <= '9' || c == '从' || c == '由') {
        return false;
      }
    }
    return !base.isEmpty() && base.length() <= 14;
  }

  Optional<Found> take(Strip strip, int value) {
    if (!mayCompare(strip)) {
      return Optional.empty();
    }
    for (String verb : HIGHER) {
      Optional<Found> found = take(strip, value, verb, Role.RISE);
      if (found.isPresent()) {
        return found;
      }
    }
    for (String verb : LOWER) {
      Optional<Found> found = take(strip, value, verb, Role.FALL);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> take(Strip strip, int value, String word, Role role) {
    int at = strip.find(word, strip.start());
    int end = at + word.length();
    if (at < 0
        || text.charAt(value - 1) == '的'
        || !isBase(comparisons.withoutTimes(strip, end, value))) {
      return Optional.empty();
    }
    Comparison comparison = comparisons.takeBehind(strip, at, end, value);
    return comparison == null
        ? Optional.empty()
        : Optional.of(new Found(new Verb(role, at, end, false), comparison));
  }
}
