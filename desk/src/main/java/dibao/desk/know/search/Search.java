package dibao.desk.know.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds articles in the archive and suggests what to look for. Answers from what the index has;
 * while it is being made that may be less than the archive has, which a result says.
 *
 * <p>No query is wrong, and none fails: what cannot be understood finds nothing. Safe for any
 * number of threads.
 */
public final class Search implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(Search.class);

  private final IndexKeeper keeper;
  private final Searching searching;
  private final Suggesting suggesting;
  private final KnownWords words;

  Search(Path folder, ArticleSource source, Clock clock) {
    this.keeper = new IndexKeeper(folder, source);
    this.words = new KnownWords(keeper);
    this.searching = new Searching(clock);
    this.suggesting = new Suggesting(clock);
  }

  /** Heals the index and brings it up to the archive, behind the searches. */
  void start() {
    keeper.start();
  }

  /** An issue was stored, read again or removed. Returns at once. */
  public void issueChanged(long issueId) {
    keeper.issueChanged(issueId);
  }

  /** Makes the index anew from the archive beside the one in use; waits until it is in use. */
  public void reindex() throws IOException {
    keeper.reindex();
  }

  /** How many articles have been written to the index since the start. */
  public int written() {
    return keeper.written();
  }

  /** The articles that fit, best or newest first. */
  public SearchResult find(SearchRequest request) {
    long start = System.nanoTime();
    Answer answer = new Answer(Searching.Found.NOTHING, List.of());
    boolean complete = keeper.isWhole();
    try {
      if (keeper.isOpen()) {
        answer = keeper.search(searcher -> answer(searcher, request));
      }
    } catch (IOException e) {
      log.warn("A search found the index unreadable: {}", e.toString());
      complete = false;
    }
    return new SearchResult(
        request,
        answer.found().hits(),
        answer.found().articles(),
        answer.found().estimated(),
        answer.found().facets(),
        answer.proposals(),
        (System.nanoTime() - start) / 1_000,
        complete);
  }

  private record Answer(Searching.Found found, List<Proposal> proposals) {}

  private Answer answer(IndexSearcher searcher, SearchRequest request) throws IOException {
    Searching.Found found = searching.find(searcher, request);
    boolean nothing = found.articles() == 0 && searcher.getIndexReader().numDocs() > 0;
    return new Answer(
        found,
        nothing
            ? new Proposals(searcher, words.of(searcher.getIndexReader())).to(request)
            : List.of());
  }

  /** What a reader who has typed this may be about to type. */
  public List<Suggestion> suggest(String typed) {
    try {
      if (!keeper.isOpen()) {
        return List.of();
      }
      return keeper.search(
          searcher -> suggesting.of(searcher, words.of(searcher.getIndexReader()), typed));
    } catch (IOException e) {
      log.warn("A suggestion found the index unreadable: {}", e.toString());
      return List.of();
    }
  }

  /** Waits until all changes that were reported so far can be found. */
  void settle() throws IOException {
    keeper.settle();
  }

  @Override
  public void close() throws IOException {
    keeper.close();
  }
}
