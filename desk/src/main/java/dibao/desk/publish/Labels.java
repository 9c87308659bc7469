package dibao.desk.publish;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.IssueCard;
import dibao.desk.web.Language;
import dibao.desk.web.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What things are called in the visitor's language. */
public final class Labels {

  private static final int LEAD = 120;
  private static final int LONG_TITLE = 40;
  private static final int MIDDLING_TITLE = 17;

  private Labels() {}

  /** «2023年第13期», “No. 13, 2023”; the day or the periodical where an issue has no number. */
  public static String issue(Visit visit, IssueCard issue) {
    LocalDate date = issue.date();
    boolean numbered = issue.number() != null || issue.total() != null;
    if (!numbered) {
      return date == null ? undated(visit, issue) : visit.day(date);
    }
    if (visit.language() == Language.ZH) {
      return issue.label();
    }
    if (issue.number() != null) {
      return issue.year() == null
          ? visit.text("issue.number", issue.number())
          : visit.text("issue.year-number", issue.year(), issue.number());
    }
    return visit.text("issue.whole-number", String.valueOf(issue.total()));
  }

  private static String undated(Visit visit, IssueCard issue) {
    YearMonth about = issue.about();
    return about == null ? issue.label() : visit.text("issue.about", visit.month(about));
  }

  /** «总第263期», when the number within the year does not already stand for it. */
  public static @Nullable String total(Visit visit, IssueCard issue) {
    return issue.total() == null || issue.number() == null
        ? null
        : visit.text("issue.total", issue.total());
  }

  /** The year under which an issue is listed. */
  public static @Nullable Integer year(IssueCard issue) {
    LocalDate date = issue.date();
    if (issue.year() != null) {
      return issue.year();
    }
    if (date != null) {
      return date.getYear();
    }
    YearMonth about = issue.about();
    return about == null ? null : about.getYear();
  }

  /** The first words of an article on one line, with a sign where they go on. */
  public static String extract(ArticleCard article) {
    String lead =
        article
            .lead()
            .replaceAll("(?<=[。！？；：，、”』」）》])\\s*\\n\\s*", "")
            .replaceAll("\\s*\\n\\s*", " ")
            .strip();
    return article.lead().length() < LEAD ? lead : lead + "…";
  }

  /** A headline that keeps its numbers with the words before them when it runs over lines. */
  public static String headline(String title) {
    return title.replaceAll("(?<=\\p{IsHan}) (?=[\\d«“‘])", "\u00a0");
  }

  /** «mid» or «long» for a headline that needs a smaller face; null for the rest. */
  public static @Nullable String size(String title) {
    int letters = title.codePointCount(0, title.length());
    return letters > LONG_TITLE ? "long" : letters > MIDDLING_TITLE ? "mid" : null;
  }
}
