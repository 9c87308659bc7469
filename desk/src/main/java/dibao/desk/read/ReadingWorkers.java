package dibao.desk.read;

import dibao.desk.store.FolderLock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads what waits, one document a core at a time. Platform threads, because reading computes and
 * never waits: virtual ones would keep requests from being answered.
 */
@Component
final class ReadingWorkers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingWorkers.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final ReadingQueue queue;
  private final ReadDocument reading;
  private final FolderLock folder;
  private volatile boolean running;
  private List<Thread> threads = List.of();

  ReadingWorkers(ReadingQueue queue, ReadDocument reading, FolderLock folder) {
    this.queue = queue;
    this.reading = reading;
    this.folder = folder;
  }

  @Override
  public void start() {
    if (!folder.held()) {
      return; // another process of this folder reads
    }
    running = true;
    queue.freeAbandoned();
    threads =
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(number ->
                Thread.ofPlatform()
                    .name("reading-" + number)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::run))
            .toList();
  }

  @Override
  public void stop() {
    running = false;
    queue.wake(threads.size()); // no interrupt: it would break a connection in use
    try {
      for (Thread thread : threads) {
        thread.join(STOP);
      }
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
        Optional<ReadingJob> job = queue.take();
        if (job.isPresent()) {
          read(job.get());
        } else {
          queue.await(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (running) {
          LOG.warn("The reading queue could not be used; it is tried again.", e);
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(ReadingJob job) {
    try {
      reading.read(job);
    } catch (RuntimeException e) {
      if (running) {
        LOG.warn("{} could not be kept; it is tried again.", job.fileName(), e);
        queue.giveBack(job, RETRY.multipliedBy(job.attempt()));
      }
    }
  }
}
