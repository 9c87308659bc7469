package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The documents that came in, and how far each has come. */
@Component
public final class Documents {

  private static final int CHUNK = 500;

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final ReadingQueue queue;

  Documents(DSLContext database, TransactionTemplate transaction, ReadingQueue queue) {
    this.database = database;
    this.transaction = transaction;
    this.queue = queue;
  }

  /** A document that has been read, or could not be; then there is a reason. */
  public record Finished(long snapshotId, DocumentState state, String reason) {}

  /**
   * A document in a list.
   *
   * @param title the issue's name and number; null until it has been read
   * @param reason why it could not be read
   * @param fetchedFrom the address that it was fetched from; null for a file that was sent
   * @param issueAddress of the issue that it holds
   * @param leading whether the issue is shown from this document, not from another form of it
   */
  public record Card(
      long id,
      String sha256,
      String mediaType,
      long bytes,
      @Nullable String fetchedFrom,
      String fileName,
      @Nullable String title,
      DocumentState state,
      @Nullable String reason,
      Instant submittedAt,
      @Nullable Instant readAt,
      @Nullable String issueAddress,
      boolean leading) {}

  /** Those of some snapshots that wait no more. */
  public List<Finished> finished(List<Long> snapshotIds) {
    return IntStream.iterate(0, from -> from < snapshotIds.size(), from -> from + CHUNK)
        .mapToObj(from -> snapshotIds.subList(from, Math.min(from + CHUNK, snapshotIds.size())))
        .flatMap(this::finishedOf)
        .toList();
  }

  private Stream<Finished> finishedOf(List<Long> snapshotIds) {
    return database
        .select(DOCUMENT.SNAPSHOT_ID, DOCUMENT.STATE, DOCUMENT.REASON)
        .from(DOCUMENT)
        .where(DOCUMENT.SNAPSHOT_ID.in(snapshotIds))
        .and(DOCUMENT.STATE.in(DocumentState.READ.word(), DocumentState.FAILED.word()))
        .fetch(row ->
            new Finished(
                row.value1(),
                DocumentState.of(row.value2()),
                row.value3() == null ? "" : row.value3()))
        .stream();
  }

  /**
   * The documents, the latest first.
   *
   * @param state only those in it; null for all
   */
  public List<Card> list(@Nullable DocumentState state, int limit, int offset) {
    return cards(condition(state))
        .orderBy(DOCUMENT.ID.desc())
        .limit(limit)
        .offset(offset)
        .fetch(Documents::card);
  }

  /** How many documents there are in each state. */
  public Map<DocumentState, Integer> counts() {
    Map<DocumentState, Integer> counts = new EnumMap<>(DocumentState.class);
    for (DocumentState state : DocumentState.values()) {
      counts.put(state, 0);
    }
    database
        .select(DOCUMENT.STATE, count())
        .from(DOCUMENT)
        .groupBy(DOCUMENT.STATE)
        .forEach(row -> counts.put(DocumentState.of(row.value1()), row.value2()));
    return counts;
  }

  /** One document. */
  public Optional<Card> one(long id) {
    return cards(DOCUMENT.ID.eq(id)).fetchOptional(Documents::card);
  }

  /** All documents that hold an issue: the same number as text, PDF and Word file. */
  public List<Card> ofIssue(String address) {
    return cards(ISSUE.ADDRESS.eq(address)).orderBy(DOCUMENT.ID).fetch(Documents::card);
  }

  /** Queues a document to be read once more; false when there is no such document. */
  public boolean readAgain(long id) {
    Boolean found =
        transaction.execute(status -> {
          boolean there = database.fetchExists(DOCUMENT, DOCUMENT.ID.eq(id));
          if (there) {
            queue.addAgain(id);
          }
          return there;
        });
    return Boolean.TRUE.equals(found);
  }

  private static Condition condition(@Nullable DocumentState state) {
    return state == null ? DSL.noCondition() : DOCUMENT.STATE.eq(state.word());
  }

  private SelectConditionStep<? extends Record> cards(Condition condition) {
    return database
        .select(DOCUMENT.asterisk())
        .select(SNAPSHOT.SHA256, SNAPSHOT.MEDIA_TYPE, SNAPSHOT.BYTES, SNAPSHOT.FETCHED_FROM)
        .select(ISSUE.ADDRESS, ISSUE.DOCUMENT_ID)
        .from(DOCUMENT)
        .join(SNAPSHOT)
        .on(SNAPSHOT.ID.eq(DOCUMENT.SNAPSHOT_ID))
        .leftJoin(ISSUE)
        .on(ISSUE.ID.eq(DOCUMENT.ISSUE_ID))
        .where(condition);
  }

  private static Card card(Record row) {
    return new Card(
        row.get(DOCUMENT.ID),
        row.get(SNAPSHOT.SHA256),
        row.get(SNAPSHOT.MEDIA_TYPE),
        row.get(SNAPSHOT.BYTES),
        row.get(SNAPSHOT.FETCHED_FROM),
        row.get(DOCUMENT.FILE_NAME),
        row.get(DOCUMENT.TITLE),
        DocumentState.of(row.get(DOCUMENT.STATE)),
        row.get(DOCUMENT.REASON),
        row.get(DOCUMENT.SUBMITTED_AT),
        row.get(DOCUMENT.READ_AT),
        row.get(ISSUE.ADDRESS),
        row.get(DOCUMENT.ID).equals(row.get(ISSUE.DOCUMENT_ID)));
  }
}
