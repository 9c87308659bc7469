package dibao.desk.know.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param articles how many were found
 * @param estimated whether that is about how many; they are counted when they are few
 * @param micros how long it took
 * @param proposals what else to try; only when nothing was found
 * @param complete false while the index is still being made and more may be found later
 */
public record SearchResult(
    SearchRequest request,
    List<Hit> hits,
    int articles,
    boolean estimated,
    List<Facet> facets,
    List<Proposal> proposals,
    long micros,
    boolean complete) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    proposals = List.copyOf(proposals);
  }

  /** How many pages there are to turn. */
  public int pages() {
    return Math.min(SearchRequest.LAST_PAGE, Math.ceilDiv(articles, SearchRequest.PAGE_SIZE));
  }

  /** Whether there are articles that no page shows. */
  public boolean cut() {
    return articles > SearchRequest.LAST_PAGE * SearchRequest.PAGE_SIZE;
  }
}
