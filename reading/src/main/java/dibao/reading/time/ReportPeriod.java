package dibao.reading.time;

import dibao.reading.text.TextMatch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 报告期 means in a company's report, by the sort of report that its headline and first words
 * tell: a 半年报 reports the first half of its year, a 年报 the year before.
 */
final class ReportPeriod {

  private static final int REACH = 120;

  private record Sort(String word, int yearsBack, int first, int last) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort("半年报", 0, 1, 6),
          new Sort("半年度报告", 0, 1, 6),
          new Sort("半年度业绩", 0, 1, 6),
          new Sort("中期业绩", 0, 1, 6),
          new Sort("中期报告", 0, 1, 6),
          new Sort("三季报", 0, 1, 9),
          new Sort("三季度报告", 0, 1, 9),
          new Sort("一季报", 0, 1, 3),
          new Sort("一季度报告", 0, 1, 3),
          new Sort("年报", 1, 1, 12),
          new Sort("年度报告", 1, 1, 12),
          new Sort("年度业绩", 1, 1, 12));

  private ReportPeriod() {}

  /** Null where no report is told of or it is not told when. */
  static @Nullable Period of(CharSequence text, @Nullable LocalDate article) {
    if (article == null) {
      return null;
    }
    int end = Math.min(text.length(), REACH);
    for (int i = 0; i < end; i++) {
      if ("半中三一年".indexOf(text.charAt(i)) >= 0) {
        Sort sort = sortAt(text, i);
        if (sort != null) {
          return period(article.getYear() - sort.yearsBack(), sort);
        }
      }
    }
    return null;
  }

  private static @Nullable Sort sortAt(CharSequence text, int at) {
    for (Sort sort : SORTS) {
      int end = at + sort.word().length();
      boolean goesOn = end < text.length() && "道告名考".indexOf(text.charAt(end)) >= 0;
      if (TextMatch.at(text, at, sort.word()) && !goesOn) {
        return sort;
      }
    }
    return null;
  }

  private static Period period(int year, Sort sort) {
    return new Period(
        LocalDate.of(year, sort.first(), 1), YearMonth.of(year, sort.last()).atEndOfMonth());
  }
}
