package dibao.desk.know.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Brings an index to what its source has: all of it, or what is missing, changed or gone. */
final class FillIndex {

  private static final int BATCH = 500;

  private final ArticleSource source;
  private final ArticleIndex index;
  private final AtomicInteger done;

  /**
   * @param done counts the articles as they are written
   */
  FillIndex(ArticleSource source, ArticleIndex index, AtomicInteger done) {
    this.source = source;
    this.index = index;
    this.done = done;
  }

  /** Writes all articles into an empty index, with as many threads as there are processors. */
  void all(int threads) throws IOException {
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    ThreadPoolExecutor writers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(threads * 2),
            task -> Thread.ofPlatform().daemon().name("index-writer").unstarted(task),
            new ThreadPoolExecutor.CallerRunsPolicy());
    try {
      source.all(batch -> writers.execute(() -> write(batch, failure)));
    } finally {
      finish(writers);
    }
    Exception first = failure.get();
    if (first != null) {
      throw new IOException("writing the search index", first);
    }
  }

  private void write(List<IndexedArticle> batch, AtomicReference<@Nullable Exception> failure) {
    if (failure.get() != null) {
      return;
    }
    try {
      index.add(batch);
      done.addAndGet(batch.size());
    } catch (IOException | RuntimeException e) {
      failure.compareAndSet(null, e);
    }
  }

  private static void finish(ThreadPoolExecutor writers) throws IOException {
    writers.shutdown();
    try {
      while (!writers.awaitTermination(1, TimeUnit.MINUTES)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      writers.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing the search index", e);
    }
  }

  /** Whether the index has exactly the articles of the source, in their newest forms. */
  boolean isWhole() throws IOException {
    Sum sum = new Sum();
    index.forEach(sum);
    return sum.digest.equals(source.digest());
  }

  private static final class Sum implements ArticleIndex.Known {
    private ArticleSource.Digest digest = ArticleSource.Digest.NONE;

    @Override
    public void article(long id, long changed) {
      digest = digest.with(id, changed);
    }
  }

  /** Writes what is missing or changed and takes out what is gone; gives how many these were. */
  int difference() throws IOException {
    Map<Long, Long> known = new HashMap<>();
    List<Long> stale = new ArrayList<>();
    index.forEach((id, changed) -> {
      if (known.put(id, changed) != null) {
        stale.add(id);
      }
    });
    source.forEach((id, changed) -> {
      Long before = known.remove(id);
      if (before == null || before != changed) {
        stale.add(id);
      }
    });
    index.remove(known.keySet());
    for (int from = 0; from < stale.size(); from += BATCH) {
      List<IndexedArticle> batch =
          source.byIds(stale.subList(from, Math.min(stale.size(), from + BATCH)));
      index.replace(batch);
      done.addAndGet(batch.size());
    }
    return stale.size() + known.size();
  }

  /** Replaces all articles of an issue. */
  void issue(long issueId) {
    try {
      index.replaceIssue(issueId, source.ofIssue(issueId));
    } catch (IOException e) {
      throw new UncheckedIOException("indexing the issue " + issueId, e);
    }
  }
}
