package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.READING_JOB;
import static dibao.desk.store.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.select;

import dibao.desk.store.FolderLock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The documents that wait to be read. A worker takes one for a while (a lease); the row goes in the
 * transaction that keeps what was read, so that a document is neither lost nor kept twice however
 * its process ends. Leases that a killed process of this folder held end when the next one starts.
 */
@Component
final class ReadingQueue {

  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final int NEW = 0;
  private static final int AGAIN = 1;

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final String holder;
  private final Semaphore arrivals = new Semaphore(0);

  ReadingQueue(DSLContext database, TransactionTemplate transaction, FolderLock folder) {
    this.database = database;
    this.transaction = transaction;
    this.holder = folder.holder();
  }

  /** Adds a document that came in; call within a transaction. */
  void add(long documentId) {
    add(documentId, NEW);
  }

  /** Adds a document that is to be read once more, behind all new ones, unless it waits already. */
  void addAgain(long documentId) {
    database
        .update(DOCUMENT)
        .set(DOCUMENT.STATE, DocumentState.QUEUED.word())
        .set(DOCUMENT.ATTEMPTS, 0)
        .where(DOCUMENT.ID.eq(documentId))
        .execute();
    add(documentId, AGAIN);
  }

  private void add(long documentId, int rank) {
    Instant now = Instant.now();
    database
        .insertInto(READING_JOB)
        .set(READING_JOB.DOCUMENT_ID, documentId)
        .set(READING_JOB.RANK, rank)
        .set(READING_JOB.QUEUED_AT, now)
        .set(READING_JOB.DUE_AT, now)
        .onConflict(READING_JOB.DOCUMENT_ID)
        .doNothing()
        .execute();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            arrivals.release();
          }
        });
  }

  /** Waits for a document to be added by this process, or for the time to pass. */
  void await(long millis) throws InterruptedException {
    arrivals.tryAcquire(millis, TimeUnit.MILLISECONDS);
  }

  /** Ends so many waits. */
  void wake(int waits) {
    arrivals.release(waits);
  }

  /** Takes the document that has waited longest. */
  Optional<ReadingJob> take() {
    return transaction.execute(status -> Optional.ofNullable(takeFirst()));
  }

  private @Nullable ReadingJob takeFirst() {
    Instant now = Instant.now();
    Condition free =
        READING_JOB
            .DUE_AT
            .le(now)
            .and(READING_JOB.HOLDER.isNull().or(READING_JOB.LEASED_UNTIL_AT.lt(now)));
    Long id =
        database
            .update(READING_JOB)
            .set(READING_JOB.HOLDER, holder)
            .set(READING_JOB.LEASED_UNTIL_AT, now.plus(LEASE))
            .where(
                READING_JOB.ID.eq(
                    select(READING_JOB.ID)
                        .from(READING_JOB)
                        .where(free)
                        .orderBy(READING_JOB.RANK, READING_JOB.DUE_AT, READING_JOB.ID)
                        .limit(1)))
            .and(free)
            .returning(READING_JOB.ID)
            .fetchOne(READING_JOB.ID);
    return id == null ? null : begin(id);
  }

  private ReadingJob begin(long id) {
    ReadingJob job =
        database
            .select(DOCUMENT.ID, SNAPSHOT.SHA256, DOCUMENT.FILE_NAME, DOCUMENT.ATTEMPTS)
            .from(READING_JOB)
            .join(DOCUMENT)
            .on(DOCUMENT.ID.eq(READING_JOB.DOCUMENT_ID))
            .join(SNAPSHOT)
            .on(SNAPSHOT.ID.eq(DOCUMENT.SNAPSHOT_ID))
            .where(READING_JOB.ID.eq(id))
            .fetchSingle(row ->
                new ReadingJob(id, row.value1(), row.value2(), row.value3(), row.value4() + 1));
    database
        .update(DOCUMENT)
        .set(DOCUMENT.STATE, DocumentState.READING.word())
        .set(DOCUMENT.ATTEMPTS, job.attempt())
        .where(DOCUMENT.ID.eq(job.documentId()))
        .execute();
    return job;
  }

  /**
   * Ends a job; call within the transaction that keeps its result.
   *
   * @throws IllegalStateException if somebody else has taken it in the meantime
   */
  void finish(ReadingJob job) {
    int ended =
        database
            .deleteFrom(READING_JOB)
            .where(READING_JOB.ID.eq(job.id()))
            .and(READING_JOB.HOLDER.eq(holder))
            .execute();
    if (ended != 1) {
      throw new IllegalStateException(
          "the reading of " + job.fileName() + " took too long and was given to another worker");
    }
  }

  /** Gives a job back, to be taken again after a while. */
  void giveBack(ReadingJob job, Duration wait) {
    transaction.executeWithoutResult(status -> {
      database
          .update(READING_JOB)
          .setNull(READING_JOB.HOLDER)
          .setNull(READING_JOB.LEASED_UNTIL_AT)
          .set(READING_JOB.DUE_AT, Instant.now().plus(wait))
          .where(READING_JOB.ID.eq(job.id()))
          .and(READING_JOB.HOLDER.eq(holder))
          .execute();
      database
          .update(DOCUMENT)
          .set(DOCUMENT.STATE, DocumentState.QUEUED.word())
          .where(DOCUMENT.ID.eq(job.documentId()))
          .execute();
    });
  }

  /** Frees what an earlier process of this folder had taken, behind all that waits. */
  void freeAbandoned() {
    transaction.executeWithoutResult(status -> {
      database
          .update(DOCUMENT)
          .set(DOCUMENT.STATE, DocumentState.QUEUED.word())
          .where(
              DOCUMENT.ID.in(
                  select(READING_JOB.DOCUMENT_ID)
                      .from(READING_JOB)
                      .where(READING_JOB.HOLDER.eq(holder))))
          .execute();
      database
          .update(READING_JOB)
          .setNull(READING_JOB.HOLDER)
          .setNull(READING_JOB.LEASED_UNTIL_AT)
          .set(READING_JOB.DUE_AT, Instant.now())
          .where(READING_JOB.HOLDER.eq(holder))
          .execute();
    });
  }
}
