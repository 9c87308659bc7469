package dibao.desk.know.search;

import dibao.desk.know.Observations;
import dibao.desk.web.Visit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the search page, and answers what is typed into any search field. */
@Controller
@ConditionalOnWebApplication
class SearchController {

  private static final int LONGEST_QUERY = 1_000;

  private static final int NUMBERS = 5;

  private final Search search;
  private final Observations observations;

  SearchController(Search search, Observations observations) {
    this.search = search;
    this.observations = observations;
  }

  @GetMapping("/search")
  ModelAndView search(
      Visit visit,
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(required = false) @Nullable String section,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String issue,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "1") String page) {
    Filters filters = new Filters(section, source, year, issue);
    SearchRequest.Order order =
        sort.equals("date") ? SearchRequest.Order.DATE : SearchRequest.Order.RELEVANCE;
    SearchRequest request = new SearchRequest(bounded(query), filters, order, number(page));
    SearchResult result = search.find(request);
    int numbers = request.page() == 1 ? NUMBERS : 0;
    return new ModelAndView(
        "know/search",
        Map.of(
            "page", SearchPage.of(result, visit),
            "matching", observations.matching(request.query(), numbers)));
  }

  @GetMapping("/search/suggestions")
  ResponseEntity<List<Suggestion>> suggestions(
      @RequestParam(name = "q", defaultValue = "") String typed) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(search.suggest(bounded(typed)));
  }

  private static String bounded(String query) {
    String stripped = query.strip();
    return stripped.length() <= LONGEST_QUERY ? stripped : stripped.substring(0, LONGEST_QUERY);
  }

  /** A page's number; the first when it is none. */
  private static int number(String page) {
    return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }
}
