package dibao.desk.know.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers requests from the index as it is at one moment. */
final class Searching {

  private static final Sort NEWEST_FIRST =
      new Sort(
          LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
          SortField.FIELD_DOC);

  private final Clock clock;

  Searching(Clock clock) {
    this.clock = clock;
  }

  /** The page asked for, how many there are in all, and how they spread. */
  Found find(IndexSearcher searcher, SearchRequest request) throws IOException {
    QueryText text = QueryText.parse(request.query());
    Query query = searcher.rewrite(Queries.filtered(Queries.of(text), request.filters()));
    Matches matches = new Matches();
    searcher.search(query, matches);
    if (matches.count() == 0) {
      return new Found(List.of(), 0, List.of());
    }
    List<Facet> facets = new Facets(searcher.getIndexReader(), matches).count();
    return new Found(hits(searcher, request, text, query), matches.count(), facets);
  }

  record Found(List<Hit> hits, int articles, List<Facet> facets) {}

  /** How many articles a request would find. */
  static int count(IndexSearcher searcher, SearchRequest request) throws IOException {
    Query query = Queries.of(QueryText.parse(request.query()));
    return searcher.count(Queries.filtered(query, request.filters()));
  }

  private List<Hit> hits(IndexSearcher searcher, SearchRequest request, QueryText text, Query query)
      throws IOException {
    int from = (request.page() - 1) * SearchRequest.PAGE_SIZE;
    ScoreDoc[] top = top(searcher, request, text, query, from + SearchRequest.PAGE_SIZE);
    Extracts extracts = new Extracts(text);
    var stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < top.length; i++) {
      hits.add(hit(stored.document(top[i].doc), extracts));
    }
    return hits;
  }

  private ScoreDoc[] top(
      IndexSearcher searcher, SearchRequest request, QueryText text, Query query, int most)
      throws IOException {
    boolean ranked =
        request.order() == SearchRequest.Order.RELEVANCE
            && text.clauses().stream().anyMatch(clause -> !(clause instanceof Clause.Not));
    if (ranked) {
      Query fading = new Recency(query, LocalDate.now(clock).toEpochDay());
      return searcher.search(fading, new TopScoreDocCollectorManager(most, null, 1)).scoreDocs;
    }
    return searcher.search(query, new TopFieldCollectorManager(NEWEST_FIRST, most, null, 1))
        .scoreDocs;
  }

  private static Hit hit(Document document, Extracts extracts) throws IOException {
    String date = document.get(Fields.DATE);
    return new Hit(
        stored(document, Fields.ADDRESS),
        extracts.title(stored(document, Fields.TITLE)),
        extracts.body(stored(document, Fields.BODY)),
        document.get(Fields.SECTION),
        document.get(Fields.SOURCE),
        date == null ? null : LocalDate.parse(date),
        stored(document, Fields.ISSUE),
        stored(document, Fields.ISSUE_LABEL));
  }

  private static String stored(Document document, String field) {
    @Nullable String value = document.get(field);
    return value == null ? "" : value;
  }
}
