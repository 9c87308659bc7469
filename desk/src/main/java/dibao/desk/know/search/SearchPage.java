package dibao.desk.know.search;

import dibao.desk.web.Chip;
import dibao.desk.web.Pager;
import dibao.desk.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the search page shows.
 *
 * @param rows the filters, a row for each facet that has any
 * @param orders in what orders the articles can be had
 */
public record SearchPage(
    SearchResult result, List<Row> rows, List<Chip> orders, List<Trial> trials, Pager pager) {

  private static final int MOST_CHIPS = 8;

  public SearchPage {
    rows = List.copyOf(rows);
    orders = List.copyOf(orders);
    trials = List.copyOf(trials);
  }

  /** The filters of one facet. */
  public record Row(Facet.Kind kind, boolean estimated, List<Chip> chips) {
    /** The key of the row's name. */
    public String name() {
      return "search.by." + kind.parameter();
    }
  }

  /** Something to try when nothing was found. */
  public record Trial(Proposal proposal, String address) {
    /** The key of what it does. */
    public String name() {
      String kind = proposal.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return "search.try." + kind + (proposal.words().isEmpty() ? "s" : "");
    }
  }

  static SearchPage of(SearchResult result, Visit visit) {
    SearchRequest request = result.request();
    return new SearchPage(
        result,
        result.facets().stream()
            .map(facet -> row(facet, request))
            .filter(row -> !row.chips().isEmpty())
            .toList(),
        orders(request, visit),
        result.proposals().stream()
            .map(proposal -> new Trial(proposal, SearchAddress.of(proposal.request())))
            .toList(),
        new Pager(request.page(), Math.max(1, result.pages()), SearchAddress.beforePage(request)));
  }

  /** What was typed. */
  public String query() {
    return result.request().query();
  }

  /** Whether nothing was asked for: no words and no filter. */
  public boolean browsing() {
    return query().isBlank() && result.request().filters().isEmpty();
  }

  /** Whether the newest come first because that was asked for. */
  public boolean byDate() {
    return result.request().order() == SearchRequest.Order.DATE;
  }

  /** The filters that are set, to be sent again with other words. */
  public List<Set> set() {
    List<Set> set = new ArrayList<>();
    for (Facet.Kind kind : Facet.Kind.values()) {
      String value = result.request().filters().value(kind);
      if (value != null) {
        set.add(new Set(kind.parameter(), value, lifted(kind)));
      }
    }
    return set;
  }

  /** A filter that is set, and the address without it. */
  public record Set(String parameter, String value, String lifted) {}

  private String lifted(Facet.Kind kind) {
    SearchRequest request = result.request();
    return SearchAddress.of(request.with(request.filters().with(kind, null)));
  }

  private static Row row(Facet facet, SearchRequest request) {
    String set = request.filters().value(facet.kind());
    List<Chip> chips = new ArrayList<>();
    for (Facet.Value value : facet.values()) {
      boolean chosen = value.value().equals(set);
      if (chips.size() < MOST_CHIPS && (chosen || set == null)) {
        Filters filters = request.filters().with(facet.kind(), chosen ? null : value.value());
        String address = SearchAddress.of(request.with(filters));
        chips.add(Chip.counted(value.label(), address, chosen, value.articles()));
      }
    }
    boolean choice = chips.size() > 1 || set != null;
    return new Row(facet.kind(), facet.estimated(), choice ? chips : List.of());
  }

  private static List<Chip> orders(SearchRequest request, Visit visit) {
    List<Chip> orders = new ArrayList<>();
    for (SearchRequest.Order order : SearchRequest.Order.values()) {
      String key = order == SearchRequest.Order.DATE ? "search.order.date" : "search.order.best";
      boolean chosen = Objects.equals(order, request.order());
      orders.add(Chip.plain(visit.text(key), SearchAddress.of(request.with(order)), chosen));
    }
    return orders;
  }
}
