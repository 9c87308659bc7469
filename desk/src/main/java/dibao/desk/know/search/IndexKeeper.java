package dibao.desk.know.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index whole. At the start it opens what is there, or begins anew when that is lost,
 * damaged or of an older schema, and brings it up to the archive; then it takes changes as they
 * come, and looks now and then whether it has missed any.
 *
 * <p>All writing is done by one thread behind the searches, which use what there is meanwhile. A
 * new index is made beside the old one, which serves until the new one is whole. What was written
 * is visible at once and on disk within seconds; what a crash loses of it is found missing at the
 * next start.
 */
final class IndexKeeper implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int COMMIT_SECONDS = 3;
  private static final int CHECK_SECONDS = 600;

  private final IndexFolder folder;
  private final ArticleSource source;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("index-keeper").unstarted(task));
  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicBoolean damaged = new AtomicBoolean();
  private volatile @Nullable ArticleIndex live;
  private volatile boolean whole;
  private boolean uncommitted;

  IndexKeeper(Path root, ArticleSource source) {
    this.folder = new IndexFolder(root);
    this.source = source;
  }

  /** Opens the index, heals it and catches up in the background, and from then on at intervals. */
  void start() {
    worker.execute(guarded("healing", this::heal));
    every(COMMIT_SECONDS, guarded("keeping", this::commit));
    every(CHECK_SECONDS, guarded("checking", this::catchUp));
  }

  private void every(int seconds, Runnable work) {
    var _ = worker.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Whether there is an index to ask. */
  boolean isOpen() {
    return live != null;
  }

  /** Whether the index has all of the archive, as far as is known. */
  boolean isWhole() {
    return whole;
  }

  /** How many articles have been written since the start; for progress. */
  int written() {
    return written.get();
  }

  /** An issue was stored, read again or removed. Returns at once. */
  void issueChanged(long issueId) {
    pending.incrementAndGet();
    worker.execute(guarded("indexing an issue", () -> takeIssue(issueId)));
  }

  /** Makes the whole index anew beside the one in use, then uses it. Waits until that is done. */
  void reindex() throws IOException {
    Future<?> done =
        worker.submit(() -> {
          rebuild();
          return true;
        });
    try {
      done.get();
    } catch (ExecutionException e) {
      throw new IOException("making the search index anew", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while making the search index anew", e);
    }
  }

  /** Asks the index in use; when it turns out to be damaged, it is made anew behind the scenes. */
  <T> T search(ArticleIndex.Question<T> question) throws IOException {
    while (true) {
      ArticleIndex index = live;
      if (index == null) {
        throw new IOException("the search index is not open yet");
      }
      try {
        return index.search(question);
      } catch (AlreadyClosedException e) {
        if (index == live) {
          throw new IOException("the search index is closed", e);
        }
      } catch (IOException e) {
        reportDamage(e);
        throw e;
      } catch (IllegalStateException e) {
        if (Fields.SCHEMA.equals(index.schema())) {
          throw e;
        }
        throw new IOException("the search index is of an earlier version", e);
      }
    }
  }

  private void reportDamage(Exception damage) {
    if (damaged.compareAndSet(false, true)) {
      log.warn("The search index is damaged and is made anew: {}", damage.toString());
      whole = false;
      worker.execute(guarded("healing", this::rebuild));
    }
  }

  /** The index in use, which is opened, or begun, when it is first needed. */
  private ArticleIndex opened() throws IOException {
    ArticleIndex index = live;
    if (index == null) {
      index = openOrBegin();
      live = index;
    }
    return index;
  }

  private ArticleIndex openOrBegin() throws IOException {
    Optional<Path> current = folder.current();
    if (current.isPresent()) {
      try {
        return ArticleIndex.open(current.get());
      } catch (LockObtainFailedException e) {
        throw new IOException("another process uses the search index " + current.get(), e);
      } catch (IOException | RuntimeException e) {
        log.warn("The search index is damaged and is made anew: {}", e.toString());
      }
    }
    Path begun = folder.next();
    ArticleIndex index = ArticleIndex.open(begun);
    folder.use(begun);
    return index;
  }

  private void heal() throws IOException {
    ArticleIndex index = opened();
    folder.clear();
    if (index.size() == 0) {
      fill(index);
      whole = true;
    } else if (!Fields.SCHEMA.equals(index.schema())) {
      if (!index.schema().isEmpty()) { // else just begun, and changes came before this
        log.info("The search index is of an earlier version and is made anew");
      }
      rebuild();
    } else {
      catchUp();
      verify(index);
    }
  }

  private void fill(ArticleIndex index) throws IOException {
    FillIndex filling = new FillIndex(source, index, written);
    filling.all(Math.max(1, Runtime.getRuntime().availableProcessors()));
    index.refresh();
    filling.difference();
    index.refresh();
    index.commit();
  }

  private void rebuild() throws IOException {
    Path begun = folder.next();
    ArticleIndex next = ArticleIndex.open(begun);
    try {
      fill(next);
    } catch (IOException | RuntimeException e) {
      next.close();
      throw e;
    }
    ArticleIndex last = opened();
    folder.use(begun);
    live = next;
    damaged.set(false);
    whole = true;
    uncommitted = false;
    last.close();
    folder.clear();
  }

  private void verify(ArticleIndex index) throws IOException {
    try {
      index.verify();
    } catch (CorruptIndexException e) {
      log.warn("The search index is damaged and is made anew: {}", e.toString());
      rebuild();
    }
  }

  private void catchUp() throws IOException {
    commit();
    ArticleIndex index = opened();
    FillIndex filling = new FillIndex(source, index, written);
    if (!filling.isWhole()) {
      int changes = filling.difference();
      log.info("The search index had missed {} articles", changes);
      index.refresh();
      index.commit();
    }
    whole = true;
  }

  private void takeIssue(long issueId) throws IOException {
    ArticleIndex index = opened();
    boolean last = pending.decrementAndGet() == 0;
    new FillIndex(source, index, written).issue(issueId);
    uncommitted = true;
    if (last) {
      index.refresh();
    }
  }

  private void commit() throws IOException {
    if (uncommitted) {
      opened().refresh();
      opened().commit();
      uncommitted = false;
    }
  }

  /** Waits until all that was reported so far has been done. */
  void settle() throws IOException {
    try {
      worker.submit(() -> {}).get();
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** One failure must not end what follows; the next check sets right what it left undone. */
  private Runnable guarded(String what, Work work) {
    return () -> {
      try {
        work.run();
      } catch (IOException | RuntimeException e) {
        whole = false;
        log.error("Failed at {} in the search index", what, e);
      }
    };
  }

  @Override
  public void close() throws IOException {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    commit();
    ArticleIndex index = live;
    if (index != null) {
      index.close();
    }
  }
}
