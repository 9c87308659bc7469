package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;

import dibao.desk.gather.SnapshotKept;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a document of bytes that came in, and queues it, within the transaction of the bytes. */
@Component
class TakeUp {

  private final DSLContext database;
  private final ReadingQueue queue;

  TakeUp(DSLContext database, ReadingQueue queue) {
    this.database = database;
    this.queue = queue;
  }

  @EventListener
  void on(SnapshotKept kept) {
    if (insert(kept)) {
      queue.add(
          database
              .select(DOCUMENT.ID)
              .from(DOCUMENT)
              .where(DOCUMENT.SNAPSHOT_ID.eq(kept.snapshotId()))
              .fetchSingle()
              .value1());
    }
  }

  private boolean insert(SnapshotKept kept) {
    return database
            .insertInto(DOCUMENT)
            .set(DOCUMENT.SNAPSHOT_ID, kept.snapshotId())
            .set(DOCUMENT.FILE_NAME, kept.fileName())
            .set(DOCUMENT.STATE, DocumentState.QUEUED.word())
            .set(DOCUMENT.SUBMITTED_AT, Instant.now())
            .onConflict(DOCUMENT.SNAPSHOT_ID)
            .doNothing()
            .execute()
        == 1;
  }
}
