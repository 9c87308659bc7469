package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static dibao.desk.store.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.substring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOnConditionStep;

/** Reads issues and articles as they stand in lists. */
final class Cards {

  private static final int LEAD = 120;
  private static final Field<String> LEAD_WORDS = substring(ARTICLE.BODY, 1, LEAD).as("lead");
  private static final Field<Integer> ARTICLES =
      selectCount().from(ARTICLE).where(ARTICLE.ISSUE_ID.eq(ISSUE.ID)).asField("articles");

  private final DSLContext database;

  Cards(DSLContext database) {
    this.database = database;
  }

  SelectOnConditionStep<Record> issues() {
    return database
        .select(ISSUE.asterisk())
        .select(ARTICLES, SNAPSHOT.SHA256, DOCUMENT.FILE_NAME)
        .from(ISSUE)
        .join(DOCUMENT)
        .on(DOCUMENT.ID.eq(ISSUE.DOCUMENT_ID))
        .join(SNAPSHOT)
        .on(SNAPSHOT.ID.eq(DOCUMENT.SNAPSHOT_ID));
  }

  static IssueCard issue(Record row) {
    return new IssueCard(
        row.get(ISSUE.ID),
        row.get(ISSUE.ADDRESS),
        row.get(ISSUE.PERIODICAL),
        row.get(ISSUE.YEAR),
        row.get(ISSUE.NUMBER),
        row.get(ISSUE.TOTAL),
        row.get(ISSUE.PUBLISHED_ON),
        row.get(ISSUE.ORDERED_ON),
        row.get(ISSUE.PUBLISHER),
        row.get(ARTICLES));
  }

  /** Articles with their column and issue, and with more fields of these when wanted. */
  SelectOnConditionStep<Record> articles(SelectFieldOrAsterisk... more) {
    return database
        .select(ARTICLE.ID, ARTICLE.ADDRESS, ARTICLE.TITLE, ARTICLE.SOURCE, ARTICLE.COMPILED_BY)
        .select(ARTICLE.PUBLISHED_ON, ARTICLE.ISSUE_ID, SECTION.NAME, LEAD_WORDS)
        .select(ISSUE.ADDRESS, ISSUE.PERIODICAL, ISSUE.YEAR, ISSUE.NUMBER, ISSUE.TOTAL)
        .select(ISSUE.PUBLISHED_ON, ISSUE.ORDERED_ON)
        .select(more)
        .from(ARTICLE)
        .join(SECTION)
        .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
        .join(ISSUE)
        .on(ISSUE.ID.eq(ARTICLE.ISSUE_ID));
  }

  static ArticleCard article(Record row) {
    return new ArticleCard(
        row.get(ARTICLE.ID),
        row.get(ARTICLE.ADDRESS),
        row.get(ARTICLE.TITLE),
        row.get(SECTION.NAME),
        row.get(ARTICLE.SOURCE),
        row.get(ARTICLE.COMPILED_BY),
        row.get(ARTICLE.PUBLISHED_ON),
        row.get(ISSUE.ADDRESS),
        label(row),
        row.get(LEAD_WORDS).replace('\n', ' '));
  }

  private static String label(Record row) {
    return IssueCard.named(
            row.get(ISSUE.ADDRESS),
            row.get(ISSUE.PERIODICAL),
            row.get(ISSUE.YEAR),
            row.get(ISSUE.NUMBER),
            row.get(ISSUE.TOTAL),
            row.get(ISSUE.PUBLISHED_ON),
            row.get(ISSUE.ORDERED_ON))
        .label();
  }

  List<ArticleCard> newest(Condition condition, int limit, int offset) {
    return articles()
        .where(condition)
        .orderBy(ISSUE.ORDERED_ON.desc(), ISSUE.ID.desc(), ARTICLE.POSITION)
        .limit(limit)
        .offset(offset)
        .fetch(Cards::article);
  }

  long count(Condition condition) {
    return database
        .selectCount()
        .from(ARTICLE)
        .join(SECTION)
        .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
        .where(condition)
        .fetchSingle()
        .value1();
  }

  List<ArticleCard> of(List<Long> ids) {
    Map<Long, ArticleCard> found =
        articles().where(ARTICLE.ID.in(ids)).fetch(Cards::article).stream()
            .collect(Collectors.toMap(ArticleCard::id, card -> card));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
