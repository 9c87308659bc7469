package dibao.desk.read;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;

import dibao.issue.Article;
import dibao.issue.Masthead;
import java.util.Locale;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/**
 * Gives issues and articles their addresses, once for ever: {@code 2023-13} for an issue with year
 * and number, {@code i-} and eight figures of its masthead's hash for another, with a suffix when
 * that is taken; {@code 2023-13-07-a1b2c3} for the seventh article, with six figures of the hash of
 * its title and source.
 */
final class Addresses {

  private final DSLContext database;

  Addresses(DSLContext database) {
    this.database = database;
  }

  String issue(Masthead masthead) {
    String hash =
        Text.hash(
            masthead.periodical(),
            String.valueOf(masthead.total()),
            String.valueOf(masthead.date()));
    if (masthead.year() == null || masthead.number() == null) {
      return free("i-" + hash.substring(0, 8), this::hasIssue);
    }
    String plain = masthead.year() + "-" + masthead.number();
    String named = plain + "-" + Text.hash(masthead.periodical()).substring(0, 4);
    return hasIssue(plain) ? free(named, this::hasIssue) : plain;
  }

  String article(String issueAddress, int number, Article article) {
    String hash = Text.hash(Text.bare(article.title()), article.source()).substring(0, 6);
    return free(
        String.format(Locale.ROOT, "%s-%02d-%s", issueAddress, number, hash), this::hasArticle);
  }

  private boolean hasIssue(String address) {
    return database.fetchExists(ISSUE, ISSUE.ADDRESS.eq(address));
  }

  private boolean hasArticle(String address) {
    return database.fetchExists(ARTICLE, ARTICLE.ADDRESS.eq(address));
  }

  private static String free(String wanted, Predicate<String> taken) {
    String address = wanted;
    for (int again = 2; taken.test(address); again++) {
      address = wanted + "-" + again;
    }
    return address;
  }
}
