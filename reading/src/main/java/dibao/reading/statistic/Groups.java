package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the values of a clause that make one list: 8.5%、下降1.8%和增长1.1%. Values of a list are of one
 * sort, parted by list marks, with at most a verb before each.
 */
final class Groups {

  /** Values; of longer lists the parts are read one by one. */
  private static final int LONGEST = 60;

  private final Words words;
  private final CharSequence text;
  private final List<List<Value>> groups = new ArrayList<>();

  private Groups(Words words, CharSequence text) {
    this.words = words;
    this.text = text;
  }

  static List<List<Value>> of(Words words, CharSequence text, List<Amount> amounts) {
    var groups = new Groups(words, text);
    amounts.forEach(groups::add);
    return groups.groups;
  }

  private void add(Amount amount) {
    if (!groups.isEmpty() && groups.getLast().size() < LONGEST) {
      List<Value> last = groups.getLast();
      Amount before = last.getLast().amount();
      int behind = behindListMark(before.end(), amount.start());
      if (behind > before.end() && alike(before, amount)) {
        Verb verb = wholeVerb(behind, amount.start());
        if (verb != null || behind == amount.start()) {
          last.add(new Value(amount, verb));
          return;
        }
      }
    }
    List<Value> group = new ArrayList<>();
    group.add(new Value(amount, null));
    groups.add(group);
  }

  private @Nullable Verb wholeVerb(int start, int end) {
    int from = start;
    while (from < end && (text.charAt(from) == '则' || text.charAt(from) == '为')) {
      from++;
    }
    Words.Hit hit = words.verbBefore(text, from, end);
    return hit == null || hit.start() != from
        ? null
        : new Verb(hit.role(), hit.start(), hit.end(), false);
  }

  private int behindListMark(int start, int end) {
    int at = start;
    while (at < end && isListMark(text.charAt(at))) {
      at++;
    }
    return at + 2 <= end && text.charAt(at) == '以' && text.charAt(at + 1) == '及' ? at + 2 : at;
  }

  static boolean isListMark(char c) {
    return c == '、' || c == '和' || c == '与' || c == '及' || c == '/';
  }

  private static boolean alike(Amount one, Amount other) {
    boolean growth = isGrowth(one) && isGrowth(other);
    return growth || one.sort() == other.sort() && one.unit().equals(other.unit());
  }

  private static boolean isGrowth(Amount amount) {
    return switch (amount.sort()) {
      case PERCENT, TIMES, DOUBLING, FLAT -> true;
      case COUNT, POINTS, ORDINAL -> false;
    };
  }

  /** Of 拉美、中东和非洲 with two values the places of each: those that 和 joins are one. */
  static List<Where> joined(CharSequence text, List<Where> places, int values) {
    if (values < 2 || places.size() <= values) {
      return places;
    }
    List<Where> joined = new ArrayList<>();
    for (Where where : places) {
      Where last = joined.isEmpty() ? null : joined.getLast();
      boolean behind = last != null && last.end() + 1 == where.start();
      if (last != null && behind && "和与及".indexOf(text.charAt(last.end())) >= 0) {
        String name = text.subSequence(last.start(), where.end()).toString();
        joined.set(
            joined.size() - 1,
            new Where(last.start(), where.end(), name, false, false, last.settles()));
      } else {
        joined.add(where);
      }
    }
    return joined.size() == values ? joined : places;
  }
}
