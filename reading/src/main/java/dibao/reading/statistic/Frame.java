package dibao.reading.statistic;

import dibao.reading.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value, or one list of values, with all that its clause says of it; what the clause leaves out
 * comes from the {@link Context}.
 *
 * @param span from the frame's first character to the end of its last value
 * @param about what is measured, as far as this frame says; may be empty
 * @param aboutSpan where that stands
 * @param whole of a share: what it is part of, empty where that is not said; null for no share
 * @param predicate of a share such as 完成全年目标任务的72.7%: what the value is of; else empty
 * @param each whether 分别 stands in it
 * @param times the times that hold for the statement, those of comparisons left out
 * @param origin whether 由 or 从 before the value makes it the start of a way
 * @param rule whether words such as 应当 make it a rule
 * @param ranked whether words such as 位居 make its values positions
 * @param means whether 以 before the value makes it the means of what the tail says
 * @param all whether 均 or 都 before the verb says the value of each of several
 * @param joint whether 合计 or 三省 adds up what was told before
 * @param priced whether money is told for so much of something: 猪肉每公斤20.46元
 * @param tail what follows the values up to the end of the clause
 */
record Frame(
    Span span,
    String about,
    Span aboutSpan,
    @Nullable Verb verb,
    List<Value> values,
    @Nullable String whole,
    String predicate,
    List<Comparison> comparisons,
    boolean each,
    List<When> times,
    List<Where> places,
    @Nullable ObservationStatus status,
    boolean origin,
    boolean rule,
    boolean ranked,
    boolean means,
    boolean all,
    boolean joint,
    boolean priced,
    String tail) {

  Frame {
    values = List.copyOf(values);
    comparisons = List.copyOf(comparisons);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }

  /** Whom its value counts as asked, 受调查消费者; empty where it counts none. */
  String asked() {
    return Respondents.asked(about, tail);
  }

  Amount first() {
    return values.getFirst().amount();
  }

  /** Whether it tells of something 提前. */
  boolean early() {
    return values.getFirst().verb() != null && values.getFirst().verb().early();
  }

  /** Of 较4月的3.7%下降: the base whose value this is; null for any other value. */
  @Nullable When baseOfValue(CharSequence text) {
    if (comparisons.isEmpty() || whole != null || first().is(Amount.Sort.TIMES)) {
      return null;
    }
    When when = comparisons.getLast().when();
    boolean stands =
        when != null && when.end() + 1 == first().start() && text.charAt(when.end()) == '的';
    return stands ? when : null;
  }

  /** 年均, 两年平均: a rate over the whole span, against no base; so is 3年翻两番. */
  boolean averaged(CharSequence text) {
    boolean doubled = first().is(Amount.Sort.DOUBLING) && times.stream().anyMatch(When::isOpen);
    String words = text.subSequence(span.start(), first().start()).toString();
    return doubled || words.contains("年均") || words.contains("年平均") || words.contains("复合");
  }

  /** Whether a time stands in it that is no base. */
  boolean namesTime() {
    for (When when : times) {
      if (!when.compared()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says of several times that the value was alike in each. */
  boolean alike() {
    return all && times.size() > 1 && times.stream().noneMatch(When::compared);
  }

  boolean isShare() {
    return whole != null;
  }

  /** Whether the value is the end of a way that another began: 由…升至. */
  boolean isTurned() {
    Verb own = values.getFirst().verb();
    return own != null && own.turned();
  }
}
