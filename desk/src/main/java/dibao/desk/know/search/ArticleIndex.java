package dibao.desk.know.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * One index in one folder: written to, searched while it is written, and committed with what it was
 * made by (its schema). Each article carries when the archive last changed it.
 *
 * <p>Safe for any number of threads.
 */
final class ArticleIndex implements Closeable {

  private static final String SCHEMA = "schema";

  /** BM25's k1 for weights that are {@link ArticleTokens#BY_SENSE} where others count 1. */
  private static final float SATURATION = 1.2f * ArticleTokens.BY_SENSE;

  private static final float LENGTH = 0.6f;

  /** What is written is kept in memory up to this, or an eighth of what the desk may have. */
  private static final long BUFFER_MEGABYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 64, 512);

  /** More segments than is usual, and so fewer times that each article is copied. */
  private static final int SEGMENTS = 16;

  /** The segments with the newest articles come first: what they have keeps older ones unread. */
  private static final Comparator<LeafReader> NEWEST_FIRST =
      Comparator.comparingLong(ArticleIndex::newestDay).reversed();

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final ConcurrentLinkedQueue<ArticleDocument> makers = new ConcurrentLinkedQueue<>();

  private ArticleIndex(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  /**
   * Opens the index in {@code folder}, or begins one.
   *
   * @throws IOException also when the index is damaged
   */
  static ArticleIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new ArticleIndex(directory, new IndexWriter(directory, settings()));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(Fields.TITLES)
        .setSimilarity(new BM25Similarity(SATURATION, LENGTH))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setUseCompoundFile(false) // a segment would be written twice
        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS))
        .setLeafSorter(NEWEST_FIRST)
        .setCommitOnClose(false);
  }

  private static long newestDay(LeafReader reader) {
    try {
      DocValuesSkipper days = reader.getDocValuesSkipper(Fields.DAY);
      return days == null ? 0 : days.maxValue();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the days of a segment", e);
    }
  }

  /** The schema that the index was made by; empty when it was never committed. */
  String schema() {
    for (Map.Entry<String, String> entry : liveData()) {
      if (entry.getKey().equals(SCHEMA)) {
        return entry.getValue();
      }
    }
    return "";
  }

  private Iterable<Map.Entry<String, String>> liveData() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    return data == null ? List.of() : data;
  }

  /** Adds articles that the index does not have. */
  void add(Collection<IndexedArticle> articles) throws IOException {
    ArticleDocument maker = takeMaker();
    for (IndexedArticle article : articles) {
      writer.addDocument(maker.of(article));
    }
    makers.add(maker);
  }

  /** Puts articles in the place of their earlier forms. */
  void replace(Collection<IndexedArticle> articles) throws IOException {
    ArticleDocument maker = takeMaker();
    for (IndexedArticle article : articles) {
      writer.updateDocument(key(article.id()), maker.of(article));
    }
    makers.add(maker);
  }

  /** Puts these articles in the place of all that the index has of the issue. */
  void replaceIssue(long issueId, List<IndexedArticle> articles) throws IOException {
    writer.deleteDocuments(new Term(Fields.ISSUE_ID, Long.toString(issueId)));
    add(articles);
  }

  void remove(Collection<Long> ids) throws IOException {
    for (Long id : ids) {
      writer.deleteDocuments(key(id));
    }
  }

  /** Lets searches see what was written. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Keeps what was written. */
  void commit() throws IOException {
    writer.setLiveCommitData(Map.of(SCHEMA, Fields.SCHEMA).entrySet());
    writer.commit();
  }

  /** Joins the segments that many small changes have left; for an index just made. */
  void tidy(int segments) throws IOException {
    writer.forceMerge(segments);
  }

  int size() throws IOException {
    return search(searcher -> searcher.getIndexReader().numDocs());
  }

  <T> T search(Question<T> question) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.ask(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Something to ask of the index as it is at one moment. */
  interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /** Tells the number of each article and when the form that the index has of it was made. */
  void forEach(Known known) throws IOException {
    search(searcher -> {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        tell(leaf, known);
      }
      return true;
    });
  }

  /** Told of each article in the index. */
  interface Known {
    void article(long id, long changed);
  }

  private static void tell(LeafReaderContext leaf, Known known) throws IOException {
    NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
    NumericDocValues changes = DocValues.getNumeric(leaf.reader(), Fields.CHANGED);
    Bits live = leaf.reader().getLiveDocs();
    for (int document = 0; document < leaf.reader().maxDoc(); document++) {
      boolean there = live == null || live.get(document);
      if (there && ids.advanceExact(document) && changes.advanceExact(document)) {
        known.article(ids.longValue(), changes.longValue());
      }
    }
  }

  /** Reads every byte against its checksums. */
  void verify() throws IOException {
    search(searcher -> {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    });
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer::rollback, directory);
  }

  private static Term key(long id) {
    return new Term(Fields.ID, Long.toString(id));
  }

  private ArticleDocument takeMaker() {
    ArticleDocument maker = makers.poll();
    return maker == null ? new ArticleDocument() : maker;
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.@org.jspecify.annotations.Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
      searcher.setQueryCache(null); // filling it would make one reader wait for the next
      return searcher;
    }
  }
}
