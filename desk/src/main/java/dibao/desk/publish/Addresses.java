package dibao.desk.publish;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.IssueCard;
import dibao.desk.web.Visit;

/**
 * Where things stand on the site. These addresses are promises: others link to them.
 *
 * <p>A column or source is addressed by its name. The few names that a path cannot carry, because
 * servers on the way treat {@code / \ ; %} specially, go in the query instead.
 */
public final class Addresses {

  /** The step that stands for a name given in the query. */
  static final String NAMED = "-";

  private Addresses() {}

  /** An issue's contents. */
  public static String of(IssueCard issue) {
    return "/issues/" + Visit.encoded(issue.address());
  }

  /** A print of an issue; {@code step} as {@link PrintName} has it. */
  public static String print(IssueCard issue, String step) {
    return of(issue) + "/prints/" + step;
  }

  /** An article. */
  public static String of(ArticleCard article) {
    return "/articles/" + Visit.encoded(article.address());
  }

  /** The issue that an article stands in. */
  public static String issueOf(ArticleCard article) {
    return "/issues/" + Visit.encoded(article.issueAddress());
  }

  /** A column through all issues. */
  public static String column(String name) {
    return named("/columns/", name);
  }

  /** What came from a source. */
  public static String source(String name) {
    return named("/sources/", name);
  }

  /** A column's feed. */
  public static String columnFeed(String name, String form) {
    return plain(name)
        ? "/feeds/columns/" + Visit.encoded(name) + "." + form
        : "/feeds/columns/" + NAMED + "." + form + "?name=" + Visit.encoded(name);
  }

  private static String named(String folder, String name) {
    return plain(name)
        ? folder + Visit.encoded(name)
        : folder + NAMED + "?name=" + Visit.encoded(name);
  }

  private static boolean plain(String name) {
    return !name.equals(NAMED)
        && !name.matches("\\.+")
        && name.chars().noneMatch(c -> "/\\;%".indexOf(c) >= 0 || Character.isISOControl(c));
  }
}
