package dibao.desk.read;

import dibao.issue.Masthead;
import java.time.LocalDate;

/**
 * The day by which an issue is ordered among others: its own, or where it has none, the day that
 * its number lets one suppose for a monthly, fortnightly or weekly periodical.
 */
final class IssueOrder {

  private static final int FORTNIGHTLY = 24;
  private static final int WEEKLY = 53;

  private IssueOrder() {}

  static String of(Masthead masthead) {
    if (masthead.date() != null) {
      return masthead.date().toString();
    }
    if (masthead.year() == null) {
      return "0000-00-00";
    }
    LocalDate start = LocalDate.of(Math.clamp(masthead.year(), 1, 9999), 1, 1);
    return start.plusDays(day(masthead.number() == null ? 0 : masthead.number())).toString();
  }

  private static int day(int number) {
    if (number <= 12) {
      return Math.max(0, (number - 1) * 30);
    }
    if (number <= FORTNIGHTLY) {
      return (number - 1) * 15;
    }
    return number <= WEEKLY ? (number - 1) * 7 : Math.min(number - 1, 364);
  }
}
