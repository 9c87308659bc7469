package dibao.desk.store;

import static dibao.desk.store.Tables.OUTBOX;

import dibao.desk.store.tables.records.OutboxRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers what the outbox holds, one event after the other, in its own thread. An event whose
 * listener throws is tried again, each time after a longer wait; those after it do not wait for it.
 */
@Component
@ConditionalOnWebApplication
final class OutboxDelivery implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
  private static final int BATCH = 100;
  private static final long PAUSE_MILLIS = 2_000;
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final long LONGEST_WAIT_SECONDS = 600;

  private final DSLContext database;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private volatile boolean running;
  private Thread thread = new Thread();

  OutboxDelivery(DSLContext database, Outbox outbox, ApplicationEventPublisher events) {
    this.database = database;
    this.outbox = outbox;
    this.events = events;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("outbox").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    outbox.wake(); // no interrupt: it would break a connection in use
    try {
      thread.join(STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        if (deliverBatch() == 0) {
          outbox.await(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        if (running) {
          LOG.warn("The outbox could not be read; it is tried again.", e);
          pause();
        }
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int deliverBatch() {
    List<OutboxRecord> due =
        database
            .selectFrom(OUTBOX)
            .where(OUTBOX.DUE_AT.le(Instant.now()))
            .orderBy(OUTBOX.ID)
            .limit(BATCH)
            .fetch();
    for (OutboxRecord row : due) {
      if (running) {
        deliver(row);
      }
    }
    return due.size();
  }

  private void deliver(OutboxRecord row) {
    try {
      events.publishEvent(Outbox.event(row.getEvent(), row.getPayload()));
      database.deleteFrom(OUTBOX).where(OUTBOX.ID.eq(row.getId())).execute();
    } catch (ClassNotFoundException | RuntimeException e) {
      postpone(row, e);
    }
  }

  private void postpone(OutboxRecord row, Exception reason) {
    int attempts = row.getAttempts() + 1;
    long wait = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(attempts, 20));
    LOG.warn(
        "Event {} {} was not taken ({} times); again in {} s.",
        row.getEvent(),
        row.getPayload(),
        attempts,
        wait,
        reason);
    database
        .update(OUTBOX)
        .set(OUTBOX.ATTEMPTS, attempts)
        .set(OUTBOX.DUE_AT, Instant.now().plusSeconds(wait))
        .where(OUTBOX.ID.eq(row.getId()))
        .execute();
  }
}
