package dibao.desk.know.search;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;

import dibao.desk.know.IssueCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads the articles of the archive for the index, an issue at a time. */
final class ArchiveRows implements ArticleSource {

  private static final int IDS_AT_ONCE = 500;
  private static final int FETCH = 5_000;
  private static final int ISSUES_AT_ONCE = 20;

  private final DSLContext database;

  ArchiveRows(DSLContext database) {
    this.database = database;
  }

  @Override
  public void all(Consumer<List<IndexedArticle>> batch) {
    List<Long> issues =
        database
            .select(ISSUE.ID)
            .from(ISSUE)
            .orderBy(ISSUE.ORDERED_ON.desc(), ISSUE.ID.desc())
            .fetch(ISSUE.ID);
    for (int from = 0; from < issues.size(); from += ISSUES_AT_ONCE) {
      int to = Math.min(issues.size(), from + ISSUES_AT_ONCE);
      batch.accept(articles(ARTICLE.ISSUE_ID.in(issues.subList(from, to))));
    }
  }

  @Override
  public List<IndexedArticle> ofIssue(long issueId) {
    return articles(ARTICLE.ISSUE_ID.eq(issueId));
  }

  @Override
  public List<IndexedArticle> byIds(Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    List<IndexedArticle> articles = new ArrayList<>();
    for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
      int to = Math.min(all.size(), from + IDS_AT_ONCE);
      articles.addAll(articles(ARTICLE.ID.in(all.subList(from, to))));
    }
    return articles;
  }

  @Override
  public void forEach(ArticleIndex.Known known) {
    try (Stream<? extends Record> rows =
        database
            .select(ARTICLE.ID, ARTICLE.CHANGED_AT)
            .from(ARTICLE)
            .fetchSize(FETCH)
            .fetchLazy()
            .stream()) {
      rows.forEach(
          row -> known.article(row.get(ARTICLE.ID), row.get(ARTICLE.CHANGED_AT).toEpochMilli()));
    }
  }

  @Override
  public Digest digest() {
    Field<Long> millis = field("{0}", Long.class, ARTICLE.CHANGED_AT);
    Field<Long> remainder = field("{0} % {1}", Long.class, millis, DIVISOR);
    return database
        .select(
            count(),
            coalesce(sum(ARTICLE.ID), BigDecimal.ZERO),
            coalesce(sum(remainder), BigDecimal.ZERO))
        .from(ARTICLE)
        .fetchSingle(
            row -> new Digest(row.value1(), row.value2().longValue(), row.value3().longValue()));
  }

  private static final Field<Long> DIVISOR = org.jooq.impl.DSL.inline(Digest.REMAINDER);

  private List<IndexedArticle> articles(Condition condition) {
    Map<Long, List<String>> sources =
        database
            .select(ARTICLE_SOURCE.ARTICLE_ID, ARTICLE_SOURCE.NAME)
            .from(ARTICLE_SOURCE)
            .join(ARTICLE)
            .on(ARTICLE.ID.eq(ARTICLE_SOURCE.ARTICLE_ID))
            .where(condition)
            .orderBy(ARTICLE_SOURCE.ARTICLE_ID, ARTICLE_SOURCE.POSITION)
            .fetchGroups(ARTICLE_SOURCE.ARTICLE_ID, ARTICLE_SOURCE.NAME);
    return database
        .select(ARTICLE.ID, ARTICLE.ISSUE_ID, ARTICLE.ADDRESS, ARTICLE.TITLE, ARTICLE.SOURCE)
        .select(ARTICLE.PUBLISHED_ON, ARTICLE.BODY, ARTICLE.CHANGED_AT, SECTION.NAME)
        .select(ISSUE.ADDRESS, ISSUE.PERIODICAL, ISSUE.YEAR, ISSUE.NUMBER, ISSUE.TOTAL)
        .select(ISSUE.PUBLISHED_ON, ISSUE.ORDERED_ON)
        .from(ARTICLE)
        .join(SECTION)
        .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
        .join(ISSUE)
        .on(ISSUE.ID.eq(ARTICLE.ISSUE_ID))
        .where(condition)
        .orderBy(ARTICLE.ISSUE_ID.desc(), ARTICLE.POSITION)
        .fetch(row -> article(row, sources.getOrDefault(row.get(ARTICLE.ID), List.of())));
  }

  private static IndexedArticle article(Record row, List<String> sources) {
    LocalDate date = row.get(ARTICLE.PUBLISHED_ON);
    LocalDate day = date == null ? row.get(ISSUE.PUBLISHED_ON) : date;
    return new IndexedArticle(
        row.get(ARTICLE.ID),
        row.get(ARTICLE.ISSUE_ID),
        row.get(ARTICLE.ADDRESS),
        row.get(ARTICLE.TITLE),
        row.get(SECTION.NAME),
        row.get(ARTICLE.SOURCE),
        sources,
        row.get(ISSUE.ADDRESS),
        label(row),
        year(row.get(ISSUE.YEAR), day),
        day,
        row.get(ARTICLE.BODY),
        row.get(ARTICLE.CHANGED_AT).toEpochMilli());
  }

  private static @Nullable Integer year(@Nullable Integer issueYear, @Nullable LocalDate day) {
    return issueYear != null || day == null ? issueYear : Integer.valueOf(day.getYear());
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
}
