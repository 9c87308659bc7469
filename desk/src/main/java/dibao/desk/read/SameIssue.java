package dibao.desk.read;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import dibao.desk.store.tables.records.IssueRecord;
import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the issue that a document brings, if it is kept already: the one that the document brought
 * before, or one with the same articles that does not say it is another number. Where both say that
 * they are the same number, half of the titles is enough; where they do not say, nearly all.
 */
@Component
final class SameIssue {

  private static final double SAME_NUMBER = 0.5;
  private static final double NO_NUMBER = 0.8;
  private static final int CANDIDATES = 5;
  private static final int TITLES = 200;

  private final DSLContext database;

  SameIssue(DSLContext database) {
    this.database = database;
  }

  @Nullable IssueRecord find(long documentId, Issue issue) {
    IssueRecord own = database.selectFrom(ISSUE).where(ISSUE.DOCUMENT_ID.eq(documentId)).fetchOne();
    return own != null ? own : ofOther(issue);
  }

  private @Nullable IssueRecord ofOther(Issue issue) {
    Set<String> bare =
        issue.articles().stream()
            .map(article -> Text.bare(article.title()))
            .collect(Collectors.toSet());
    return candidates(issue).stream()
        .filter(row -> overlap(row, bare) >= needed(row, issue.masthead()))
        .findFirst()
        .orElse(null);
  }

  /** The issues that share most titles to the letter, and those of the same number. */
  private List<IssueRecord> candidates(Issue issue) {
    List<String> titles =
        issue.articles().stream().map(Article::title).distinct().limit(TITLES).toList();
    Masthead masthead = issue.masthead();
    return database
        .selectFrom(ISSUE)
        .where(
            ISSUE.ID.in(
                select(ARTICLE.ISSUE_ID)
                    .from(ARTICLE)
                    .where(ARTICLE.TITLE.in(titles))
                    .groupBy(ARTICLE.ISSUE_ID)
                    .orderBy(count().desc(), ARTICLE.ISSUE_ID)
                    .limit(CANDIDATES)))
        .or(
            ISSUE
                .PERIODICAL
                .eq(Text.cut(masthead.periodical(), 300))
                .and(ISSUE.YEAR.eq(masthead.year()))
                .and(ISSUE.NUMBER.eq(masthead.number())))
        .orderBy(ISSUE.ID)
        .fetch();
  }

  /** The share of titles that two readings of one issue have in common; more than 1 for none. */
  private static double needed(IssueRecord row, Masthead masthead) {
    if (differ(row.getYear(), masthead.year())
        || differ(row.getNumber(), masthead.number())
        || differ(row.getTotal(), masthead.total())
        || differ(row.getPublishedOn(), masthead.date())) {
      return 2;
    }
    boolean samePeriodical =
        Text.bare(row.getPeriodical()).equals(Text.bare(masthead.periodical()));
    boolean sameNumber =
        masthead.number() != null && Objects.equals(row.getNumber(), masthead.number());
    return samePeriodical && sameNumber ? SAME_NUMBER : NO_NUMBER;
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private double overlap(IssueRecord row, Set<String> titles) {
    Set<String> kept =
        database
            .select(ARTICLE.TITLE)
            .from(ARTICLE)
            .where(ARTICLE.ISSUE_ID.eq(row.getId()))
            .fetchSet(title -> Text.bare(title.value1()));
    long common = kept.stream().filter(titles::contains).count();
    int most = Math.max(kept.size(), titles.size());
    return most == 0 ? 0 : (double) common / most;
  }
}
