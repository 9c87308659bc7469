package dibao.desk.know.search;

/**
 * What a reader asks for.
 *
 * @param query as typed; all articles when it is empty
 * @param page from 1
 */
public record SearchRequest(String query, Filters filters, Order order, int page) {

  /** Articles on a page. */
  public static final int PAGE_SIZE = 20;

  /** Beyond this page nothing is shown: one must narrow the search. */
  public static final int LAST_PAGE = 500;

  public SearchRequest {
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  public SearchRequest(String query) {
    this(query, Filters.NONE, Order.RELEVANCE, 1);
  }

  /** What comes first. */
  public enum Order {
    RELEVANCE,
    DATE
  }

  public SearchRequest with(Filters other) {
    return new SearchRequest(query, other, order, 1);
  }

  public SearchRequest with(String otherQuery) {
    return new SearchRequest(otherQuery, filters, order, 1);
  }

  public SearchRequest with(Order other) {
    return new SearchRequest(query, filters, other, 1);
  }

  public SearchRequest onPage(int other) {
    return new SearchRequest(query, filters, order, other);
  }
}
