package dibao.reading.statistic;

import dibao.reading.time.Period;
import dibao.reading.time.TimeExpression;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in the text, as the grammar takes it.
 *
 * @param same whether it names the period in hand of another year: 上年同期
 * @param compared whether the words before it make it a base
 */
record When(
    TimeMention mention,
    int start,
    int end,
    @Nullable Period period,
    TimeMention.@Nullable Kind kind,
    boolean same,
    boolean compared) {

  /** Null for 日均 and other rates, which are no times. */
  static @Nullable When of(TimeMention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    return switch (mention) {
      case TimeMention.Stated stated ->
          new When(mention, start, end, stated.period(), stated.kind(), false, stated.compared());
      case TimeMention.SamePeriod same ->
          new When(mention, start, end, same.period(), TimeMention.Kind.SPAN, true, true);
      case TimeMention.Occasion occasion ->
          new When(mention, start, end, occasion.period(), null, false, occasion.compared());
      case TimeMention.Rate rate -> null;
    };
  }

  /** The period where the statement in hand holds for that one. */
  @Nullable Period resolved(@Nullable Period inHand, @Nullable LocalDate date) {
    TimeExpression expression = expression();
    if (inHand == null || expression == null || !countsFromHand(expression)) {
      return period;
    }
    return Times.standard().resolve(mention, new Times.Context(date, inHand, null));
  }

  /** The same words with their period counted from that one. */
  When resolvedBy(@Nullable Period inHand, @Nullable LocalDate date) {
    return new When(mention, start, end, resolved(inHand, date), kind, same, compared);
  }

  private @Nullable TimeExpression expression() {
    return switch (mention) {
      case TimeMention.Stated stated -> stated.expression();
      case TimeMention.SamePeriod same -> same.expression();
      case TimeMention.Occasion occasion -> null;
      case TimeMention.Rate rate -> null;
    };
  }

  private static boolean countsFromHand(TimeExpression expression) {
    return switch (expression) {
      case TimeExpression.Months months -> months.year().from() == TimeExpression.From.HAND;
      case TimeExpression.Days days -> days.year().from() == TimeExpression.From.HAND;
      case TimeExpression.Edge edge -> countsFromHand(edge.of());
      case TimeExpression.Steps steps -> steps.from() == TimeExpression.From.HAND;
      case TimeExpression.Same same -> true;
      case TimeExpression.Ago ago -> true;
      default -> false;
    };
  }

  /** Whether a stock is counted to it: 截至6月末. */
  boolean isPoint() {
    return kind == TimeMention.Kind.POINT;
  }

  boolean isOpen() {
    return kind == TimeMention.Kind.OPEN;
  }

  boolean isOccasion() {
    return kind == null;
  }

  boolean isStock() {
    return kind == TimeMention.Kind.POINT || period != null && period.isDay();
  }
}
