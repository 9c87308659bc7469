package dibao.desk.know.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the dictionary in step with the index. It is read off the index behind the scenes when that
 * has changed, at most once a minute; a small one at once.
 */
final class KnownWords {

  private static final Logger log = LoggerFactory.getLogger(KnownWords.class);
  private static final int SMALL = 20_000;
  private static final long REST_NANOS = 60_000_000_000L;

  private final IndexKeeper keeper;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile Read last = new Read(-1, 0, Dictionary.EMPTY);

  private record Read(long version, long nanos, Dictionary dictionary) {}

  KnownWords(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  /** The dictionary, which may be a little behind the index. */
  Dictionary of(IndexReader reader) throws IOException {
    Read known = last;
    if (known.version() == version(reader)) {
      return known.dictionary();
    }
    if (reader.numDocs() <= SMALL) {
      return read(reader).dictionary();
    }
    boolean rested = known.version() < 0 || System.nanoTime() - known.nanos() > REST_NANOS;
    if (rested && reading.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("dictionary").start(this::readBehind);
    }
    return known.dictionary();
  }

  /** Reads the dictionary now. */
  void readNow() throws IOException {
    keeper.search(searcher -> read(searcher.getIndexReader()));
  }

  private void readBehind() {
    try {
      readNow();
    } catch (IOException e) {
      log.warn("The words of the index could not be read: {}", e.toString());
    } finally {
      reading.set(false);
    }
  }

  private Read read(IndexReader reader) throws IOException {
    Read read = new Read(version(reader), System.nanoTime(), ReadDictionary.of(reader));
    last = read;
    return read;
  }

  private static long version(IndexReader reader) {
    return reader instanceof DirectoryReader directory ? directory.getVersion() : 0;
  }
}
