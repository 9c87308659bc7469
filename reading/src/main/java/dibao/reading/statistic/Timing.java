package dibao.reading.statistic;

import dibao.reading.quantity.WholeNumber;
import dibao.reading.text.NormalText;
import dibao.reading.text.TextMatch;
import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the period of a statement: that which its own words name, else what the {@link Context}
 * carries to it. A fact inherits no time that lies ahead, a plan none that is past.
 */
final class Timing {

  private final NormalText text;
  private final Context context;
  private final @Nullable LocalDate date;

  Timing(NormalText text, Context context, @Nullable LocalDate date) {
    this.text = text;
    this.context = context;
    this.date = date;
  }

  @Nullable Period of(Frame frame) {
    if (frame.times().isEmpty()) {
      When base = frame.baseOfValue(text);
      if (base != null) {
        return of(base, false);
      }
      return frame.origin() || isUntimedPlan(frame) ? null : inherited(frame);
    }
    if (frame.origin() && target(frame) != null) {
      When start = start(frame);
      return start == null ? null : of(start, false);
    }
    When last = null;
    for (When when : frame.times()) {
      boolean holds = frame.origin() || !when.compared() || when.same();
      last = holds && (last == null || when.period() != null) ? when : last;
    }
    if (last == null) {
      return inherited(frame);
    }
    boolean ahead =
        frame.status() != null
            || context.status != null
            || frame.about().contains("预期")
            || frame.about().contains("预测");
    Period year = last.resolved(context.period, date);
    Period known = context.period;
    if (!ahead && year != null && known != null && isYearInHand(last, year)) {
      return new Period(year.first(), known.last());
    }
    return of(last, ahead || !isSoFar(frame));
  }

  /** The time of the way's end, which stands before its 由: 2月份价格由上月的0.8%转为0.7%. */
  @Nullable When target(Frame frame) {
    When found = null;
    for (When when : frame.times()) {
      found = found == null && !beginsWay(when) ? when : found;
    }
    return found;
  }

  /** The time of the way's start, which stands behind 由. */
  private @Nullable When start(Frame frame) {
    When found = null;
    for (When when : frame.times()) {
      found = beginsWay(when) ? when : found;
    }
    return found;
  }

  private boolean beginsWay(When when) {
    boolean attached = when.start() > 0 && "由从比较".indexOf(text.charAt(when.start() - 1)) >= 0;
    return attached || when.same() || when.compared();
  }

  /** What is to come lends its time to no fact of another sentence. */
  private @Nullable Period inherited(Frame frame) {
    boolean fact = frame.status() == null && context.status == null && !context.timed;
    boolean asked = !frame.asked().isEmpty();
    boolean share = frame.first().is(Amount.Sort.PERCENT) && frame.about().isEmpty();
    boolean people = share && Respondents.tells(frame.tail());
    if ((asked || people || context.surveyed) && !context.timed) {
      return null;
    }
    Period known = context.wholePeriod();
    known = known == null ? context.periodOf(frame) : known;
    boolean ahead =
        known != null
            && date != null
            && !known.first().isBefore(date)
            && known.last().isAfter(date);
    boolean plan = frame.status() != null || context.status != null;
    if (plan && known != null && known.last().equals(date) && isSoFar(known)) {
      return Times.wholeYear(known);
    }
    if (known == null && frame.first().unit().equals("点") && context.released != null) {
      context.hold(context.released, false);
      return context.released;
    }
    return fact && ahead ? context.lead() : known;
  }

  private static boolean isSoFar(Period known) {
    return known.first().getDayOfYear() == 1
        && known.first().getYear() == known.last().getYear()
        && !known.isDay();
  }

  private boolean isWord(When when, String word) {
    return text.subSequence(when.start(), when.end()).equals(word);
  }

  /** A plan or forecast in a sentence without a time is for no known one. */
  private boolean isUntimedPlan(Frame frame) {
    boolean plan = frame.status() != null || context.status != null;
    Period known = context.period;
    boolean ahead = known != null && date != null && known.last().isAfter(date);
    return plan && !context.timed && !ahead;
  }

  /** Whether the words count up to the day: 今年已, 累计. */
  private boolean isSoFar(Frame frame) {
    for (int i = frame.span().start(); i < frame.first().start(); i++) {
      if ("已累共完实发新达增".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return Verb.isChange(frame.verb());
  }

  /** Of 截至11月2日，2024年票房: the year runs to the day that the sentence has named. */
  private boolean isYearInHand(When when, Period stated) {
    Period day = context.period;
    return when.kind() == TimeMention.Kind.YEAR
        && context.timed
        && day != null
        && day.isDay()
        && date != null
        && !stated.last().isBefore(date)
        && !day.first().isBefore(stated.first())
        && day.last().isBefore(stated.last());
  }

  /** 20天内 behind 1月20日至2月8日. */
  private boolean isLengthOf(When when, Period days) {
    WholeNumber number = when.isOpen() ? WholeNumber.at(text, when.start()) : null;
    return number != null
        && TextMatch.at(text, number.end(), "天")
        && days.first().plusDays(number.value() - 1L).equals(days.last());
  }

  /** 全年 of the year told, behind the day of this year on which somebody told of it. */
  private boolean isOfYearBefore(When when, Period day) {
    return day.isDay()
        && date != null
        && day.last().getYear() == date.getYear()
        && when.period() != null
        && when.period().last().getYear() < date.getYear();
  }

  /**
   * The period that a time means here.
   *
   * @param ahead whether 今年 means the whole of it
   */
  @Nullable Period of(When when, boolean ahead) {
    if (context.period != null && isWord(when, "全年") && !isOfYearBefore(when, context.period)) {
      return Times.wholeYear(context.period);
    }
    if (context.period != null && isWord(when, "同期")) {
      return context.flowPeriod();
    }
    Period stated = when.resolved(context.period, date);
    Period known = context.period;
    if (stated == null && known != null && isLengthOf(when, known)) {
      return known;
    }
    if (when.kind() != TimeMention.Kind.THIS_YEAR || stated == null) {
      return stated;
    }
    if (ahead) {
      return Times.wholeYear(stated);
    }
    return known == null || !known.isDay() || known.last().isBefore(stated.first())
        ? stated
        : new Period(stated.first(), known.last());
  }
}
