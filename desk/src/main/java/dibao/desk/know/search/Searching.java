package dibao.desk.know.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Answers requests from the index as it is at one moment. */
final class Searching {

  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true), SortField.FIELD_DOC);

  private final Clock clock;
  private final ValueNames names = new ValueNames();

  Searching(Clock clock) {
    this.clock = clock;
  }

  /** The page asked for, how many there are in all, and how they spread. */
  Found find(IndexSearcher searcher, SearchRequest request) throws IOException {
    QueryText text = QueryText.parse(request.query());
    Query query = searcher.rewrite(Queries.filtered(Queries.of(text), request.filters()));
    Top top = top(searcher, request, text, query);
    Matches matches = top.whole() ? Matches.all(top.first()) : Matches.of(searcher, query);
    if (matches.total() == 0) {
      return Found.NOTHING;
    }
    List<Facet> facets = new Facets(searcher.getIndexReader(), names, matches).count();
    List<Hit> hits = hits(searcher, request, text, top.best());
    return new Found(hits, matches.total(), matches.estimated(), facets);
  }

  /**
   * @param estimated whether there are about so many articles, not exactly
   */
  record Found(List<Hit> hits, int articles, boolean estimated, List<Facet> facets) {
    static final Found NOTHING = new Found(List.of(), 0, false, List.of());
  }

  /** How many articles a request would find. */
  static int count(IndexSearcher searcher, SearchRequest request) throws IOException {
    Query query = Queries.of(QueryText.parse(request.query()));
    return searcher.count(Queries.filtered(query, request.filters()));
  }

  private static List<Hit> hits(
      IndexSearcher searcher, SearchRequest request, QueryText text, ScoreDoc[] best)
      throws IOException {
    int from = (request.page() - 1) * SearchRequest.PAGE_SIZE;
    Extracts extracts = new Extracts(text);
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < Math.min(best.length, from + SearchRequest.PAGE_SIZE); i++) {
      hits.add(hit(Stored.of(searcher, best[i].doc), extracts));
    }
    return hits;
  }

  /**
   * The best or newest.
   *
   * @param first the first that matched, in the order of the index
   * @param whole whether these are all
   */
  private record Top(ScoreDoc[] best, int[] first, boolean whole) {}

  private Top top(IndexSearcher searcher, SearchRequest request, QueryText text, Query query)
      throws IOException {
    int most = Math.max(AsTyped.BEST, request.page() * SearchRequest.PAGE_SIZE);
    boolean ranked =
        request.order() == SearchRequest.Order.RELEVANCE
            && text.clauses().stream().anyMatch(clause -> !(clause instanceof Clause.Not));
    TopDocsCollector<?> collector =
        ranked
            ? new TopScoreDocCollectorManager(most, null, FirstMatches.MOST).newCollector()
            : new TopFieldCollectorManager(NEWEST_FIRST, most, null, FirstMatches.MOST)
                .newCollector();
    FirstMatches first = new FirstMatches(collector);
    searcher.search(ranked ? new Recency(query, today()) : query, first);
    ScoreDoc[] best = collector.topDocs().scoreDocs;
    return new Top(
        ranked ? new AsTyped(text).reorder(searcher, best) : best,
        first.documents(),
        first.isWhole());
  }

  private long today() {
    return LocalDate.now(clock).toEpochDay();
  }

  private static Hit hit(Stored stored, Extracts extracts) throws IOException {
    String date = stored.optional(Fields.DATE);
    return new Hit(
        stored.field(Fields.ADDRESS),
        extracts.title(stored.text().title()),
        extracts.body(stored.text().body()),
        stored.optional(Fields.SECTION),
        stored.optional(Fields.SOURCE),
        date == null ? null : LocalDate.parse(date),
        stored.field(Fields.ISSUE),
        stored.field(Fields.ISSUE_LABEL));
  }
}
