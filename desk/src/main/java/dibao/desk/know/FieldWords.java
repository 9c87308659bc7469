package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.desk.web.Language;
import dibao.desk.web.Visit;
import dibao.reading.statistic.Measure;
import dibao.reading.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of an observation are called in the visitor's language. */
public final class FieldWords {

  private static final Set<String> RULES =
      Set.of(
          "level",
          "growth",
          "growth-goes-on",
          "change",
          "table",
          "growth-noun",
          "growth-by-times",
          "rank",
          "doubling",
          "unchanged",
          "multiple",
          "index",
          "difference",
          "share",
          "rate",
          "single",
          "each-base",
          "each-area",
          "each-subject",
          "each-before",
          "each-time",
          "unparted",
          "person");

  private FieldWords() {}

  /** «2023年上半年», “H1 2023”. */
  public static String period(Visit visit, @Nullable Period period) {
    if (period == null) {
      return "";
    }
    LocalDate first = period.first();
    LocalDate last = period.last();
    YearMonth from = YearMonth.from(first);
    YearMonth to = YearMonth.from(last);
    boolean months = first.getDayOfMonth() == 1 && last.equals(to.atEndOfMonth());
    if (months && first.getYear() == last.getYear()) {
      return months(visit, from, to);
    }
    if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return visit.text("period.years", year(first.getYear()), year(last.getYear()));
    }
    return period.isDay()
        ? visit.day(first)
        : visit.text("period.days", visit.day(first), visit.day(last));
  }

  private static String months(Visit visit, YearMonth from, YearMonth to) {
    String year = year(from.getYear());
    int first = from.getMonthValue();
    int last = to.getMonthValue();
    if (first == 1 && last == 12) {
      return visit.text("period.year", year);
    }
    if (last - first == 5 && (first == 1 || first == 7)) {
      return visit.text(first == 1 ? "period.first-half" : "period.second-half", year);
    }
    if (last - first == 2 && first % 3 == 1) {
      return visit.text("period.quarter." + (first / 3 + 1), year);
    }
    return first == last
        ? visit.text("period.month", year, month(visit, first))
        : visit.text("period.months", year, month(visit, first), month(visit, last));
  }

  private static String month(Visit visit, int month) {
    return visit.language() == Language.ZH
        ? String.valueOf(month)
        : Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String year(int year) {
    return String.valueOf(year);
  }

  /** A period of the address. */
  static String period(Visit visit, String asked) {
    return asked.length() == 4
        ? visit.text("period.year", asked)
        : period(visit, Statement.period(asked));
  }

  /** «同比», “year on year”; empty where the text is silent. */
  public static String basis(Visit visit, @Nullable String basis) {
    if (basis == null) {
      return "";
    }
    if (List.of("yoy", "prev", "other").contains(basis)) {
      return visit.text("basis." + basis);
    }
    try {
      return visit.text("basis.against", period(visit, Statement.period(basis)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return basis;
    }
  }

  /** «水平值», “level”. */
  public static String measure(Visit visit, Measure measure) {
    return visit.text("measure." + measure.word());
  }

  /** What kind of statement it is: measure and, unless a plain fact, its status. */
  public static String kind(Visit visit, Statement says) {
    return visit.text(
        "observation.kind",
        measure(visit, says.measure()),
        visit.text("status." + says.status().word()));
  }

  /** The rules that read it, each in words where we have words for it. */
  public static List<String> rules(Visit visit, String rule) {
    return Arrays.stream(rule.split("/"))
        .map(name -> RULES.contains(name) ? visit.text("rule." + name) : name)
        .toList();
  }
}
