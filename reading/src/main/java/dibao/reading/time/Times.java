package dibao.reading.time;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a text names and resolves them against the article's date and each other, in
 * the order in which they stand, none overlapping another. Threads may share it.
 *
 * <p>A month, quarter or half without a year is the latest completed one at the article's date,
 * unless its sentence has named a past year before it. Words that count from the period in hand (上月
 * behind 比, 当月, 上年同期) take the last period stated before them; a grammar that knows better calls
 * {@link #resolve} with its own.
 */
public final class Times {

  private static final Times STANDARD = new Times();

  private Times() {}

  /** The scanner with the lists of the library. */
  public static Times standard() {
    return STANDARD;
  }

  /**
   * What is known where an expression stands.
   *
   * @param articleDate the day the article was published
   * @param inHand the period that the statement at this place holds for
   * @param year the year that the sentence speaks of
   */
  public record Context(
      @Nullable LocalDate articleDate, @Nullable Period inHand, @Nullable Integer year) {

    public static Context of(@Nullable LocalDate articleDate) {
      return new Context(articleDate, null, null);
    }

    public Context withInHand(@Nullable Period period) {
      return new Context(articleDate, period, year);
    }
  }

  /** What 报告期 means in a text that tells of a company's report; null in any other. */
  public @Nullable Period reportPeriod(CharSequence text, @Nullable LocalDate articleDate) {
    return ReportPeriod.of(text, articleDate);
  }

  public List<TimeMention> scan(CharSequence text, @Nullable LocalDate articleDate) {
    return scan(text, Lexicon.standard().mark(text), articleDate);
  }

  /** Scans a text whose words are marked already. */
  public List<TimeMention> scan(CharSequence text, Marks marks, @Nullable LocalDate articleDate) {
    return new TimeScan(text, marks, articleDate).run();
  }

  /** The period that a mention's words mean in this context; null if that does not tell. */
  public @Nullable Period resolve(TimeMention mention, Context context) {
    return switch (mention) {
      case TimeMention.Stated stated -> new Resolution(context).of(stated.expression());
      case TimeMention.SamePeriod same -> new Resolution(context).of(same.expression());
      case TimeMention.Occasion occasion -> occasion.period();
      case TimeMention.Rate rate -> null;
    };
  }

  /** The year in which a period ends, whole: what 今年 means in a forecast or target. */
  public static Period wholeYear(Period period) {
    int year = period.last().getYear();
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
