package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Queues what another version of the reader read, or could not read. */
@Component
@ConditionalOnWebApplication
class ReadAgain {

  private static final Logger LOG = LoggerFactory.getLogger(ReadAgain.class);
  private static final int BATCH = 500;

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final ReadingQueue queue;
  private final RunReader reader;

  ReadAgain(
      DSLContext database, TransactionTemplate transaction, ReadingQueue queue, RunReader reader) {
    this.database = database;
    this.transaction = transaction;
    this.queue = queue;
    this.reader = reader;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    int queued = 0;
    for (int batch = queueBatch(); batch > 0; batch = queueBatch()) {
      queued += batch;
    }
    if (queued > 0) {
      LOG.info("The reader is another than before: {} documents are read again.", queued);
    }
  }

  private int queueBatch() {
    Integer queued =
        transaction.execute(status -> {
          List<Long> documents = readByAnother();
          documents.forEach(queue::addAgain);
          return documents.size();
        });
    return queued == null ? 0 : queued;
  }

  private List<Long> readByAnother() {
    Condition done = DOCUMENT.STATE.in(DocumentState.READ.word(), DocumentState.FAILED.word());
    return database
        .select(DOCUMENT.ID)
        .from(DOCUMENT)
        .where(done)
        .and(DOCUMENT.READER_VERSION.isDistinctFrom(reader.version()))
        .orderBy(DOCUMENT.ID.desc())
        .limit(BATCH)
        .fetch(DOCUMENT.ID);
  }
}
