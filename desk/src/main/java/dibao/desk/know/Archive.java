package dibao.desk.know;

import static dibao.desk.store.Tables.ARCHIVE_STATE;
import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What has been kept: issues, articles, columns and sources, as readers ask for them. Lists have
 * the newest first. Safe for any number of threads.
 */
@Component
public final class Archive {

  private static final int PAGE = 50;

  private final DSLContext database;
  private final Cards cards;
  private final Issues issues;
  private final Articles articles;

  Archive(DSLContext database) {
    this.database = database;
    this.cards = new Cards(database);
    this.issues = new Issues(database, cards);
    this.articles = new Articles(database, cards);
  }

  /** The issue that came out last. */
  public Optional<IssueView> newestIssue() {
    return issues.newest();
  }

  /** All issues. */
  public List<IssueCard> issues() {
    return issues.all();
  }

  /** The issue at {@code /issues/address}. */
  public Optional<IssueView> issue(String address) {
    return issues.at(address);
  }

  /** The article at {@code /articles/address}. */
  public Optional<ArticleView> article(String address) {
    return articles.at(address);
  }

  /** All articles of an issue in printing order, without their neighbours in the column. */
  public List<ArticleView> articles(long issueId) {
    return articles.of(issueId);
  }

  /** All sources, those with most articles first. */
  public List<SourceCard> sources() {
    return database
        .select(ARTICLE_SOURCE.NAME, count(), max(ARTICLE.PUBLISHED_ON))
        .from(ARTICLE_SOURCE)
        .join(ARTICLE)
        .on(ARTICLE.ID.eq(ARTICLE_SOURCE.ARTICLE_ID))
        .groupBy(ARTICLE_SOURCE.NAME)
        .orderBy(count().desc(), ARTICLE_SOURCE.NAME)
        .fetch(row -> new SourceCard(row.value1(), row.value2(), row.value3()));
  }

  /**
   * What came from one source.
   *
   * @param page from 1
   */
  public Page<ArticleCard> bySource(String source, int page) {
    Condition from =
        ARTICLE.ID.in(
            database
                .select(ARTICLE_SOURCE.ARTICLE_ID)
                .from(ARTICLE_SOURCE)
                .where(ARTICLE_SOURCE.NAME.eq(source)));
    return page(from, page);
  }

  /**
   * What stood in one column, in all issues.
   *
   * @param page from 1
   */
  public Page<ArticleCard> byColumn(String column, int page) {
    return page(SECTION.NAME.eq(column), page);
  }

  private Page<ArticleCard> page(Condition condition, int page) {
    int number = Math.clamp(page, 1, 1_000_000);
    return new Page<>(
        cards.newest(condition, PAGE, (number - 1) * PAGE), number, PAGE, cards.count(condition));
  }

  /** The newest articles of a column, or of all when it is null. */
  public List<ArticleCard> newest(@Nullable String section, int limit) {
    return cards.newest(section == null ? noCondition() : SECTION.NAME.eq(section), limit, 0);
  }

  /** Articles by their numbers, in the order of the numbers; those that are gone are left out. */
  public List<ArticleCard> cards(List<Long> ids) {
    return cards.of(ids);
  }

  /** The names of all columns, the most frequent first. */
  public List<String> columns() {
    return database
        .select(SECTION.NAME)
        .from(SECTION)
        .where(SECTION.NAME.isNotNull())
        .groupBy(SECTION.NAME)
        .orderBy(count().desc(), SECTION.NAME)
        .fetch(SECTION.NAME);
  }

  /** When the archive last changed; the epoch when it never did. */
  public Instant lastChange() {
    return database.select(ARCHIVE_STATE.CHANGED_AT).from(ARCHIVE_STATE).fetchSingle().value1();
  }

  /** How often the archive has changed; another number means that something is different. */
  public long revision() {
    return database.select(ARCHIVE_STATE.REVISION).from(ARCHIVE_STATE).fetchSingle().value1();
  }

  /** How many articles there are. */
  public int size() {
    return database.fetchCount(ARTICLE.join(ISSUE).on(ISSUE.ID.eq(ARTICLE.ISSUE_ID)));
  }

  /** The highest number that an article has; 0 when there is none. */
  public long lastArticle() {
    Long last = database.select(max(ARTICLE.ID)).from(ARTICLE).fetchOne(max(ARTICLE.ID));
    return last == null ? 0 : last;
  }

  /**
   * Where articles are and when they last changed, for numbers above {@code after} up to {@code
   * to}.
   */
  public List<Stamp> stamps(long after, long to) {
    return database
        .select(ARTICLE.ADDRESS, ARTICLE.CHANGED_AT)
        .from(ARTICLE)
        .where(ARTICLE.ID.gt(after).and(ARTICLE.ID.le(to)))
        .orderBy(ARTICLE.ID)
        .fetch(row -> new Stamp(row.value1(), row.value2()));
  }

  /** An article's stable address, and when it last changed. */
  public record Stamp(String address, Instant changed) {}
}
