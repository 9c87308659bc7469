package dibao.desk.read;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * The day by which an issue is ordered among others: its own, or where it has none, the day that
 * its number lets one suppose for a monthly, fortnightly or weekly periodical; where it has
 * neither, the day of its newest article.
 */
final class IssueOrder {

  private static final int FORTNIGHTLY = 24;
  private static final int WEEKLY = 53;

  private static final String UNKNOWN = "0000-00-00";

  private IssueOrder() {}

  static String of(Issue issue) {
    Masthead masthead = issue.masthead();
    if (masthead.date() != null) {
      return masthead.date().toString();
    }
    if (masthead.year() == null) {
      return newest(issue);
    }
    LocalDate start = LocalDate.of(Math.clamp(masthead.year(), 1, 9999), 1, 1);
    return start.plusDays(day(masthead.number() == null ? 0 : masthead.number())).toString();
  }

  private static String newest(Issue issue) {
    return issue.articles().stream()
        .map(Article::date)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .filter(day -> day.length() == UNKNOWN.length())
        .orElse(UNKNOWN);
  }

  /** «约2024年5月», by its newest article; empty when no article has a date. */
  static String about(Issue issue) {
    String day = newest(issue);
    return day.equals(UNKNOWN)
        ? ""
        : "约" + day.substring(0, 4) + "年" + Integer.parseInt(day.substring(5, 7)) + "月";
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
