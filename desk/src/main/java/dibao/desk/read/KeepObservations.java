package dibao.desk.read;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.OBSERVATION_RULING;

import dibao.desk.store.tables.records.ArticleRecord;
import dibao.desk.store.tables.records.IssueRecord;
import dibao.desk.store.tables.records.ObservationRecord;
import dibao.desk.store.tables.records.ObservationRulingRecord;
import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what the articles of an issue state in numbers: the machine's reading, and over it what
 * people ruled. Made anew each time; rows that say the same are left alone.
 */
@Component
final class KeepObservations {

  private static final Logger LOG = LoggerFactory.getLogger(KeepObservations.class);

  private final DSLContext database;
  private final ReadStatistics reader;

  KeepObservations(DSLContext database, ReadStatistics reader) {
    this.database = database;
    this.reader = reader;
  }

  /** Call within a transaction; says whether anything is another than before. */
  boolean keep(IssueRecord issue) {
    lock(issue);
    List<ArticleRecord> articles = articles(issue.getId());
    List<ApplyRulings.Page> pages =
        articles.stream().map(article -> page(article, issue.getPublishedOn())).toList();
    Map<Long, String> days = new HashMap<>();
    for (ArticleRecord article : articles) {
      LocalDate day = article.getPublishedOn();
      days.put(article.getId(), day == null ? issue.getOrderedOn() : day.toString());
    }
    return write(ApplyRulings.apply(pages, rulings(issue.getAddress())), days);
  }

  /** Two that keep the same issue follow each other. */
  private void lock(IssueRecord issue) {
    database
        .update(ISSUE)
        .set(ISSUE.ADDRESS, ISSUE.ADDRESS)
        .where(ISSUE.ID.eq(issue.getId()))
        .execute();
  }

  private List<ArticleRecord> articles(long issueId) {
    return database
        .selectFrom(ARTICLE)
        .where(ARTICLE.ISSUE_ID.eq(issueId))
        .orderBy(ARTICLE.POSITION)
        .fetch();
  }

  private List<ObservationRulingRecord> rulings(String issueAddress) {
    return database
        .selectFrom(OBSERVATION_RULING)
        .where(OBSERVATION_RULING.ISSUE_ADDRESS.eq(issueAddress))
        .and(OBSERVATION_RULING.ENDED_AT.isNull())
        .orderBy(OBSERVATION_RULING.ID)
        .fetch();
  }

  private ApplyRulings.Page page(ArticleRecord article, LocalDate issueDay) {
    ArticleText text = text(article, issueDay);
    Squashed squashed = Squashed.of(text.text());
    return new ApplyRulings.Page(
        article.getId(),
        article.getAddress(),
        squashed,
        read(text, squashed, article.getAddress()));
  }

  static ArticleText text(ArticleRecord article, @Nullable LocalDate issueDay) {
    LocalDate day = article.getPublishedOn() == null ? issueDay : article.getPublishedOn();
    return new ArticleText(
        article.getNumber(), article.getTitle(), day, article.getSource(), article.getBody());
  }

  /** An article on which the reader fails is kept without numbers: they must not cost its text. */
  private List<Sighting> read(ArticleText text, Squashed squashed, String address) {
    try {
      return reader.read(text).stream().map(seen -> Sighting.of(seen, squashed)).toList();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("The statistics of article {} could not be read.", address, e);
      return List.of();
    }
  }

  private boolean write(List<ApplyRulings.Kept> kept, Map<Long, String> days) {
    Map<String, ObservationRecord> before =
        database
            .selectFrom(OBSERVATION)
            .where(OBSERVATION.ARTICLE_ID.in(days.keySet()))
            .fetchMap(OBSERVATION.ADDRESS);
    List<ObservationRecord> fresh = new ArrayList<>();
    List<ObservationRecord> other = new ArrayList<>();
    for (ApplyRulings.Kept one : kept) {
      ObservationRecord old = before.remove(one.address());
      ObservationRecord row = old == null ? database.newRecord(OBSERVATION) : old;
      ObservationRow.fill(row, one, days.getOrDefault(one.articleId(), ""));
      if (old == null) {
        fresh.add(row);
      } else if (row.modified()) {
        other.add(row);
      }
    }
    database.batchDelete(before.values()).execute();
    database.batchUpdate(other).execute();
    database.batchInsert(fresh).execute();
    return !(fresh.isEmpty() && other.isEmpty() && before.isEmpty());
  }
}
