package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a clause into frames: finds its values, joins those that make one list, leaves out those
 * that only describe («31个大城市城镇调查失业率为5.2%»), and gives each the words before it.
 */
final class FrameReader {

  /** Characters between a value and the rank that it leads to: 、20%的市场份额. */
  private static final int LONGEST_MEANS = 24;

  private final Script script;
  private final NormalText text;
  private final Words words = Words.standard();

  FrameReader(Script script) {
    this.script = script;
    this.text = script.text();
  }

  /** In a sentence about partners, or in any other. */
  List<Frame> read(Clause clause, boolean partners) {
    List<List<Value>> groups = Groups.of(words, text, amounts(clause));
    List<Frame> frames = new ArrayList<>();
    int from = clause.start();
    int means = -1;
    for (int i = 0; i < groups.size(); i++) {
      int start = groups.get(i).getFirst().amount().start();
      int end = groups.get(i).getLast().amount().end();
      boolean last = i + 1 == groups.size();
      int next = last ? clause.end() : groups.get(i + 1).getFirst().amount().start();
      if (!last && isSelection(from, groups.subList(i, groups.size()), next)) {
        frames.add(new FrameParts(script, clause, from, groups.get(i)).read(clause.end()));
        return frames;
      }
      means = meansEnd(start, end, means, clause.end());
      if (means > 0) {
        boolean listed = !last && next <= means;
        frames.add(new FrameParts(script, clause, from, groups.get(i)).read(listed ? end : means));
        from = listed ? next : means;
        continue;
      }
      if (isOfPeople(clause, from, groups.get(i)) || !last && isPredicate(from, start, end, next)) {
        frames.add(new FrameParts(script, clause, from, groups.get(i)).read(clause.end()));
        return frames;
      }
      if (last || !describes(from, start, end, next)) {
        boolean chained = !last && isChained(end, next);
        int tailEnd = last ? next : chained ? next - 1 : end;
        frames.add(
            new FrameParts(script, clause, from, groups.get(i)).among(partners).read(tailEnd));
        from = chained ? next : end;
      }
    }
    return frames;
  }

  private List<Amount> amounts(Clause clause) {
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : script.amounts(clause.start(), clause.end())) {
      if (!clause.isAside(amount.start()) && !isClock(amount.start()) && !isAmongFirst(amount)) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  /**
   * Whether the value between start and end, with another one behind it, only tells which: it has
   * no verb of its own, and words go on behind it without a list mark.
   */
  private boolean describes(int from, int start, int end, int next) {
    if (end > next || end < next && Groups.isListMark(text.charAt(end)) || isChained(end, next)) {
      return false;
    }
    if (start > from && text.charAt(start - 1) == '每' || ExchangeRate.isGiven(text, end, next)) {
      return true;
    }
    if (end == next) {
      return text.charAt(end - 1) == '年';
    }
    if (isCompared(from, start) || isGoal(end, next)) {
      return true;
    }
    var strip = new Strip(text, from, start);
    Verb verb = new Verbs(words, text).before(strip, start);
    if (text.charAt(end) == '的') {
      return !Verb.isChange(verb);
    }
    return verb == null && !isTurn(end, next) && hasNoun(end, next);
  }

  /**
   * Where the rank begins that a value is the means of: 居 in 以20%的份额居首. Of 6930万部、20%的份额 both are.
   * -1 where the value is no means.
   */
  private int meansEnd(int start, int end, int before, int limit) {
    boolean goesOn = before > start && Groups.isListMark(text.charAt(start - 1));
    if (goesOn) {
      return before;
    }
    boolean by = start > 0 && text.charAt(start - 1) == '以';
    for (int at = end; by && at < Math.min(limit, end + LONGEST_MEANS); at++) {
      for (String rank : Terms.RANKING_VERB.words()) {
        if (TextMatch.at(text, at, rank)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** 95.2%月收入在5000元以下: behind a share that begins the clause all says what is done. */
  private boolean isPredicate(int from, int start, int end, int next) {
    boolean percent = text.charAt(end - 1) == '%' || text.charAt(end - 1) == '成';
    boolean leads =
        percent && Trim.standard().trim(text.subSequence(from, start).toString()).isEmpty();
    return leads
        && next - end >= 3
        && Character.isIdeographic(text.charAt(end))
        && "的至到、和与及左以来".indexOf(text.charAt(end)) < 0
        && !isTurn(end, next);
  }

  /** 61.5%的受访者每周观看3次以上: all behind the share says what its people do. */
  private boolean isOfPeople(Clause clause, int from, List<Value> group) {
    Amount amount = group.getFirst().amount();
    return group.size() == 1
        && amount.is(Amount.Sort.PERCENT)
        && amount.start() - from <= 4
        && Trim.standard().trim(text.subSequence(from, amount.start()).toString()).isEmpty()
        && Respondents.tells(text.subSequence(amount.end(), clause.end()).toString());
  }

  /** 共有30种商品出口额超过10亿美元: so many things are counted that pass a mark. */
  private boolean isSelection(int from, List<List<Value>> groups, int next) {
    Amount counted = groups.getFirst().getFirst().amount();
    if (groups.size() != 2
        || !counted.is(Amount.Sort.COUNT)
        || !Terms.THING_COUNTER.contains(counted.unit())
        || next - counted.end() < 4
        || !isLed(from, counted.start())) {
      return false;
    }
    Amount mark = groups.getLast().getFirst().amount();
    boolean atLeast = mark.quantity() instanceof Quantity.AtLeast;
    boolean threshold =
        atLeast
            && (mark.is(Amount.Sort.COUNT)
                || mark.is(Amount.Sort.TIMES)
                || mark.is(Amount.Sort.PERCENT));
    String between =
        text.subSequence(counted.end(), next).toString().replace("同比", "").replace("环比", "");
    return (threshold || mark.is(Amount.Sort.DOUBLING)) && !containsAny(between, "的、，占比较共计为");
  }

  private boolean isLed(int from, int start) {
    String led = text.subSequence(from, start).toString();
    String there = Terms.THERE_IS.endOf(led);
    String where = led.substring(0, led.length() - there.length());
    boolean place =
        where.length() <= 6 && (where.endsWith("上") || where.endsWith("中") || where.endsWith("内"));
    return led.isEmpty() || !there.isEmpty() && (where.isEmpty() || place);
  }

  /** 完成70万人目标的116%: how large the goal is. */
  private boolean isGoal(int end, int next) {
    String between = text.subSequence(end, next).toString();
    return between.endsWith("的")
        && (between.startsWith("目标") || between.startsWith("任务") || between.startsWith("的目标"));
  }

  /** 比2019年达到600亿件提前了172天. */
  private boolean isCompared(int from, int start) {
    var strip = new Strip(text, from, start);
    Verb verb = new Verbs(words, text).before(strip, start);
    return verb != null
        && verb.reaches()
        && !verb.turned()
        && start > from
        && (text.charAt(from) == '比' || text.charAt(from) == '较');
  }

  /** 28个国家和地区的3.2万名跑者: both are counted. */
  private boolean isChained(int end, int next) {
    return next - end > 2
        && text.charAt(next - 1) == '的'
        && script.whens(end, next).isEmpty()
        && !isGoal(end, next)
        && !containsAny(end, next, "占是为比较至到达");
  }

  /** 前3家, 前十大: which they are, not how many. */
  private boolean isAmongFirst(Amount amount) {
    return amount.number() > 1
        && text.charAt(amount.number() - 1) == '前'
        && "提超目此以之日年月先空".indexOf(text.charAt(amount.number() - 2)) < 0
        && !amount.is(Amount.Sort.ORDINAL);
  }

  /** 8时30分, but not 利用小时3592小时. */
  private boolean isClock(int start) {
    return start > 1
        && text.charAt(start - 1) == '时'
        && (Character.isDigit(text.charAt(start - 2))
            || "零一二两三四五六七八九十".indexOf(text.charAt(start - 2)) >= 0);
  }

  private static boolean containsAny(String words, String letters) {
    return words.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private boolean containsAny(int from, int to, String letters) {
    for (int i = from; i < to; i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 至 and 转为 lead from one value to the next. */
  private boolean isTurn(int end, int next) {
    var strip = new Strip(text, end, next);
    for (When when : script.whens(end, next)) {
      strip.take(when.start(), text.charAt(when.end()) == '的' ? when.end() + 1 : when.end());
    }
    Verb verb = new Verbs(words, text).before(strip, next);
    return verb != null && (verb.turned() || verb.isChange() && verb.start() == end);
  }

  private boolean hasNoun(int end, int next) {
    Verb verb = new Verbs(words, text).before(new Strip(text, end, next), next);
    int nounEnd = verb == null ? next : verb.start();
    return nounEnd - end >= 2;
  }

  /** What the frame's words cover. */
  static Span span(int from, List<Value> values) {
    return new Span(from, values.getLast().amount().end());
  }
}
