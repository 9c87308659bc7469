package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;

import dibao.desk.gather.SnapshotFiles;
import dibao.reading.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one document: its bytes, the reader, and one transaction that keeps what came of it and
 * ends the job.
 */
@Component
final class ReadDocument {

  private static final Logger LOG = LoggerFactory.getLogger(ReadDocument.class);
  private static final int MOST_ATTEMPTS = 6;

  private final SnapshotFiles files;
  private final RunReader reader;
  private final KeepIssue keepIssue;
  private final ReadingQueue queue;
  private final DSLContext database;
  private final TransactionTemplate transaction;

  ReadDocument(
      SnapshotFiles files,
      RunReader reader,
      KeepIssue keepIssue,
      ReadingQueue queue,
      DSLContext database,
      TransactionTemplate transaction) {
    this.files = files;
    this.reader = reader;
    this.keepIssue = keepIssue;
    this.queue = queue;
    this.database = database;
    this.transaction = transaction;
  }

  void read(ReadingJob job) {
    Outcome outcome = outcome(job);
    transaction.executeWithoutResult(status -> {
      queue.finish(job);
      switch (outcome) {
        case Outcome.Found found -> keep(job, found);
        case Outcome.Unreadable unreadable -> fail(job, unreadable.reason().line());
      }
    });
  }

  private Outcome outcome(ReadingJob job) {
    if (job.attempt() > MOST_ATTEMPTS) {
      return new Outcome.Unreadable(told("unfinished", job.fileName(), job.attempt() - 1));
    }
    try {
      return reader.read(Files.readAllBytes(files.file(job.sha256())), job.fileName());
    } catch (IOException e) {
      LOG.warn("The bytes of {} cannot be read.", job.fileName(), e);
      return new Outcome.Unreadable(told("original", job.fileName(), job.sha256(), e));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("The reader failed on {} ({}).", job.fileName(), job.sha256(), e);
      return new Outcome.Unreadable(told("fault", job.fileName(), e));
    }
  }

  private static Wording told(String key, Object... arguments) {
    return Wording.of(ReadDocument.class, key, arguments);
  }

  private void keep(ReadingJob job, Outcome.Found found) {
    long issueId = keepIssue.keep(job.documentId(), found);
    finish(job, DocumentState.READ, null, issueId, KeepIssue.title(found.issue()));
  }

  private void fail(ReadingJob job, String reason) {
    finish(job, DocumentState.FAILED, reason, null, null);
  }

  /** A document that fails when it is read again keeps the issue that an earlier reading found. */
  private void finish(
      ReadingJob job,
      DocumentState state,
      @Nullable String reason,
      @Nullable Long issueId,
      @Nullable String title) {
    var row =
        database
            .update(DOCUMENT)
            .set(DOCUMENT.STATE, state.word())
            .set(DOCUMENT.REASON, reason == null ? null : Text.cut(reason, 2000))
            .set(DOCUMENT.READER_VERSION, reader.version())
            .set(DOCUMENT.ATTEMPTS, 0)
            .set(DOCUMENT.READ_AT, Instant.now());
    (issueId == null ? row : row.set(DOCUMENT.ISSUE_ID, issueId).set(DOCUMENT.TITLE, title))
        .where(DOCUMENT.ID.eq(job.documentId()))
        .execute();
  }
}
