package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses the measure that a value gives, by its sort and the words around it. */
final class Readings {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Readings() {}

  /**
   * What the value says.
   *
   * @param indicator the whole indicator, completed
   * @param growing whether the sentence has just told a growth, which a bare % goes on
   */
  static Reading of(Frame frame, Value value, String indicator, boolean growing) {
    Verb verb = value.verb() != null ? value.verb() : frame.verb();
    Amount amount = value.amount();
    return switch (amount.sort()) {
      case ORDINAL -> new Reading(Measure.RANK, amount.quantity(), "rank", "rank");
      case FLAT -> flat(amount, indicator);
      case DOUBLING -> new Reading(Measure.CHANGE, amount.quantity(), "%", "doubling");
      case TIMES -> times(frame, amount, verb);
      case POINTS -> points(amount, verb);
      case PERCENT -> percent(frame, amount, verb, indicator, growing);
      case COUNT -> count(frame, amount, verb);
    };
  }

  private static Reading flat(Amount amount, String indicator) {
    boolean rate = isRate(indicator);
    return new Reading(
        rate ? Measure.DIFFERENCE : Measure.CHANGE,
        amount.quantity(),
        rate ? "pp" : "%",
        "unchanged");
  }

  private static Reading times(Frame frame, Amount amount, @Nullable Verb verb) {
    boolean growth = Verb.isChange(verb) || Verb.isRate(verb) || isGrowth(frame.tail());
    return growth
        ? new Reading(
            Measure.CHANGE, map(amount.quantity(), HUNDRED::multiply, verb), "%", "growth-by-times")
        : new Reading(Measure.RATIO, amount.quantity(), "x", "multiple");
  }

  private static Reading points(Amount amount, @Nullable Verb verb) {
    boolean index = amount.unit().equals("点") && !Verb.isChange(verb);
    return index
        ? new Reading(Measure.LEVEL, amount.quantity(), amount.unit(), "index")
        : new Reading(
            Measure.DIFFERENCE, signed(amount.quantity(), verb), amount.unit(), "difference");
  }

  private static Reading percent(
      Frame frame, Amount amount, @Nullable Verb verb, String indicator, boolean growing) {
    if (frame.isShare()) {
      return new Reading(Measure.SHARE, amount.quantity(), "%", "share");
    }
    String unnamed = frame.tail().isEmpty() ? indicator : "";
    String noun = frame.about().isEmpty() ? unnamed : frame.about();
    if (Verb.isChange(verb) || Verb.isRate(verb) || isGrowthNoun(noun)) {
      Quantity signed =
          isFallNoun(noun) ? negative(amount.quantity()) : signed(amount.quantity(), verb);
      return new Reading(Measure.CHANGE, signed, "%", "growth");
    }
    if (isGrowth(frame.tail())) {
      boolean fall = isFallNoun(tailNoun(frame.tail()));
      return new Reading(
          Measure.CHANGE,
          fall ? negative(amount.quantity()) : amount.quantity(),
          "%",
          "growth-noun");
    }
    if (growing
        && frame.about().isEmpty()
        && frame.predicate().isEmpty()
        && frame.tail().isEmpty()) {
      return new Reading(Measure.CHANGE, amount.quantity(), "%", "growth-goes-on");
    }
    boolean level = isPrice(indicator);
    return new Reading(
        level ? Measure.LEVEL : Measure.SHARE, amount.quantity(), "%", level ? "level" : "rate");
  }

  private static Reading count(Frame frame, Amount amount, @Nullable Verb verb) {
    boolean compared = !frame.comparisons().isEmpty();
    boolean change = Verb.isChange(verb) || compared && verb != null && verb.role() == Role.NEWLY;
    return change
        ? new Reading(
            Measure.DIFFERENCE, signed(amount.quantity(), verb), amount.unit(), "difference")
        : new Reading(Measure.LEVEL, amount.quantity(), amount.unit(), "level");
  }

  static boolean isGrowthNoun(String about) {
    return about.endsWith("增速")
        || about.endsWith("增幅")
        || about.endsWith("涨幅")
        || about.endsWith("增长率")
        || about.endsWith("升幅")
        || about.endsWith("增长")
        || isFallNoun(about);
  }

  private static boolean isFallNoun(String noun) {
    return noun.endsWith("降幅")
        || noun.endsWith("跌幅")
        || noun.endsWith("减幅")
        || noun.endsWith("负增长");
  }

  /** «27%的增速», «3%的正增长», «翻倍增长». */
  static boolean isGrowth(String tail) {
    return isGrowthNoun(tailNoun(tail)) || tailNoun(tail).endsWith("增长");
  }

  private static String tailNoun(String tail) {
    int end = tail.endsWith("中") ? tail.length() - 1 : tail.length();
    return end <= 6 ? tail.substring(0, end) : "";
  }

  /** Interest, yields and indices are levels although they are told in %. */
  private static boolean isPrice(String indicator) {
    return indicator.endsWith("利率")
        || indicator.endsWith("收益率")
        || indicator.endsWith("指数")
        || indicator.contains("PMI")
        || indicator.endsWith("景气")
        || indicator.endsWith("LPR");
  }

  static boolean isRate(String indicator) {
    return indicator.endsWith("率")
        || indicator.endsWith("指数")
        || indicator.endsWith("PMI")
        || indicator.endsWith("占比")
        || indicator.endsWith("比重")
        || indicator.endsWith("幅")
        || indicator.endsWith("增速")
        || indicator.endsWith("比例")
        || indicator.endsWith("份额");
  }

  private static Quantity signed(Quantity quantity, @Nullable Verb verb) {
    return verb != null && verb.isFall() ? negative(quantity) : quantity;
  }

  /** A fall, also of a number that has its sign already: 下降-5.9%. */
  private static Quantity negative(Quantity quantity) {
    return map(quantity, value -> value.abs().negate());
  }

  private static Quantity map(
      Quantity quantity, UnaryOperator<BigDecimal> change, @Nullable Verb verb) {
    return signed(map(quantity, change), verb);
  }

  private static Quantity map(Quantity quantity, UnaryOperator<BigDecimal> change) {
    BigDecimal value = change.apply(quantity.value());
    return switch (quantity) {
      case Quantity.Exact exact -> new Quantity.Exact(value);
      case Quantity.About about -> new Quantity.About(value);
      case Quantity.AtLeast limit -> new Quantity.AtLeast(value);
      case Quantity.AtMost limit -> new Quantity.AtMost(value);
      case Quantity.Range range ->
          new Quantity.Range(value, change.apply(range.to()), range.approximate());
    };
  }
}
