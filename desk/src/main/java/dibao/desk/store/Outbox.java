package dibao.desk.store;

import static dibao.desk.store.Tables.OUTBOX;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events that one stage promises to those after it. A promise is kept in the transaction of what it
 * tells of, and delivered, at least once, when that has been committed: to Spring's event
 * listeners, in the order of the promises, until none of them throws.
 *
 * <p>An event is a record in a package of the desk, with fields that JSON can hold.
 */
@Component
public class Outbox {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext database;
  private final Semaphore arrivals = new Semaphore(0);

  Outbox(DSLContext database) {
    this.database = database;
  }

  /** Promises an event; needs a transaction. */
  public void promise(Record event) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("a promise outside a transaction: " + event);
    }
    Instant now = Instant.now();
    database
        .insertInto(OUTBOX)
        .set(OUTBOX.EVENT, event.getClass().getName())
        .set(OUTBOX.PAYLOAD, JSON.writeValueAsString(event))
        .set(OUTBOX.HAPPENED_AT, now)
        .set(OUTBOX.DUE_AT, now)
        .execute();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            arrivals.release();
          }
        });
  }

  /** Whether an event of this type has not yet been taken by all. */
  public boolean holds(Class<? extends Record> event) {
    return database.fetchExists(OUTBOX, OUTBOX.EVENT.eq(event.getName()));
  }

  /** Waits for a promise to be committed, or for the time to pass. */
  void await(long millis) throws InterruptedException {
    if (arrivals.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      arrivals.drainPermits();
    }
  }

  /** Ends a wait. */
  void wake() {
    arrivals.release();
  }

  static Object event(String type, String payload) throws ClassNotFoundException {
    if (!type.startsWith("dibao.desk.")) {
      throw new ClassNotFoundException(type + " is no event of the desk");
    }
    return JSON.readValue(payload, Class.forName(type));
  }
}
