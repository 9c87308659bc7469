package dibao.desk.know.search;

import dibao.desk.web.Visit;

/** The address of a search: {@code /search?q=…&section=…&sort=date&page=2}. */
final class SearchAddress {

  private SearchAddress() {}

  /** Of the first page. */
  static String of(SearchRequest request) {
    return withoutPage(request, "");
  }

  /** Up to where the number of the page goes. */
  static String beforePage(SearchRequest request) {
    return withoutPage(request, "&page=");
  }

  private static String withoutPage(SearchRequest request, String end) {
    StringBuilder address = new StringBuilder("/search?q=").append(Visit.encoded(request.query()));
    for (Facet.Kind kind : Facet.Kind.values()) {
      String value = request.filters().value(kind);
      if (value != null) {
        address.append('&').append(kind.parameter()).append('=').append(Visit.encoded(value));
      }
    }
    if (request.order() == SearchRequest.Order.DATE) {
      address.append("&sort=date");
    }
    return address.append(end).toString();
  }
}
