package dibao.reading.statistic;

import dibao.reading.name.NameMention;
import dibao.reading.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's normal text with everything that the scanners found in it, in order. */
record Script(
    NormalText text,
    List<Amount> amounts,
    List<When> whens,
    List<Where> wheres,
    List<NameMention> companies) {

  Script {
    amounts = withoutTimes(amounts, whens);
    whens = List.copyOf(whens);
    wheres = List.copyOf(wheres);
    companies = List.copyOf(companies);
  }

  /** Numbers of times are none of their own. */
  private static List<Amount> withoutTimes(List<Amount> amounts, List<When> whens) {
    List<Amount> kept = new ArrayList<>();
    int next = 0;
    for (Amount amount : amounts) {
      while (next < whens.size() && whens.get(next).end() <= amount.start()) {
        next++;
      }
      if (next == whens.size() || whens.get(next).start() >= amount.end()) {
        kept.add(amount);
      }
    }
    return List.copyOf(kept);
  }

  /** The amounts that lie wholly between the offsets. */
  List<Amount> amounts(int from, int to) {
    int first = firstAmount(from);
    int last = first;
    while (last < amounts.size() && amounts.get(last).end() <= to) {
      last++;
    }
    return first == last ? List.of() : amounts.subList(first, last);
  }

  List<When> whens(int from, int to) {
    int first = firstWhen(from);
    int last = first;
    while (last < whens.size() && whens.get(last).end() <= to) {
      last++;
    }
    return first == last ? List.of() : whens.subList(first, last);
  }

  List<Where> wheres(int from, int to) {
    int first = firstWhere(from);
    int last = first;
    while (last < wheres.size() && wheres.get(last).end() <= to) {
      last++;
    }
    return first == last ? List.of() : wheres.subList(first, last);
  }

  /** The last company that is named wholly between the offsets. */
  @Nullable NameMention lastCompany(int from, int to) {
    int low = 0;
    int high = companies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (companies.get(middle).span().end() <= to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && companies.get(low - 1).span().start() >= from ? companies.get(low - 1) : null;
  }

  /** Whether an amount lies wholly between the offsets. */
  boolean hasAmount(int from, int to) {
    int first = firstAmount(from);
    return first < amounts.size() && amounts.get(first).end() <= to;
  }

  /** Whether a time to which stocks are counted lies wholly between the offsets. */
  boolean hasPoint(int from, int to) {
    for (int i = firstWhen(from); i < whens.size() && whens.get(i).end() <= to; i++) {
      if (whens.get(i).isPoint()) {
        return true;
      }
    }
    return false;
  }

  private int firstAmount(int from) {
    int low = 0;
    int high = amounts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstWhen(int from) {
    int low = 0;
    int high = whens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (whens.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstWhere(int from) {
    int low = 0;
    int high = wheres.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wheres.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
