package dibao.desk.know;

import dibao.desk.know.ObservationFilter.Facet;
import dibao.desk.web.Chip;
import dibao.desk.web.Pager;
import dibao.desk.web.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All observations, searched, filtered, ordered and downloaded. */
@Controller
final class DataPage {

  private final Observations observations;

  DataPage(Observations observations) {
    this.observations = observations;
  }

  @GetMapping("/data")
  ModelAndView data(@RequestParam Map<String, String> asked, Visit visit) {
    ObservationFilter filter = ObservationFilter.of(asked);
    ObservationOrder order = ObservationOrder.of(asked.get("sort"));
    Page<ObservationView> page = observations.page(filter, order, number(asked.get("page")));
    Map<String, String> list = filter.parameters();
    if (order != ObservationOrder.NEWEST) {
      list.put("sort", order.word());
    }
    return new ModelAndView(
        "know/data",
        Map.of(
            "filter", filter,
            "order", order,
            "page", page,
            "chips", chips(visit, filter, order),
            "pager", new Pager(page.number(), shownPages(page), pages(list))));
  }

  /** Farther than this nobody turns pages; a filter leads there sooner. */
  private static int shownPages(Page<ObservationView> page) {
    return Math.min(page.pages(), 2_000);
  }

  private static String pages(Map<String, String> list) {
    String query = ObservationFilter.query(list);
    return "/data?" + (query.isEmpty() ? "" : query + "&") + "page=";
  }

  private static int number(@Nullable String asked) {
    return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
  }

  private List<ChipRow> chips(Visit visit, ObservationFilter filter, ObservationOrder order) {
    DataFacets facets = observations.facets(filter);
    List<ChipRow> rows = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Chip> chips =
          facets.of(facet).stream().map(count -> chip(visit, filter, order, facet, count)).toList();
      if (chips.size() > 1 || filter.chosen(facet) != null) {
        rows.add(new ChipRow(visit.text("facet." + facet.key()), chips));
      }
    }
    return rows;
  }

  private static Chip chip(
      Visit visit,
      ObservationFilter filter,
      ObservationOrder order,
      Facet facet,
      DataFacets.Count count) {
    boolean chosen = count.value().equals(filter.chosen(facet));
    String address = sorted(filter.with(facet, chosen ? null : count.value()), order);
    boolean ours = facet != Facet.AREA && facet != Facet.SOURCE;
    return new Chip(
        label(visit, facet, count.value()), address, chosen, count.observations(), !ours);
  }

  static String sorted(ObservationFilter filter, ObservationOrder order) {
    Map<String, String> asked = new LinkedHashMap<>(filter.parameters());
    if (order != ObservationOrder.NEWEST) {
      asked.put("sort", order.word());
    }
    return asked.isEmpty() ? "/data" : "/data?" + ObservationFilter.query(asked);
  }

  private static String label(Visit visit, Facet facet, String value) {
    return switch (facet) {
      case AREA, SOURCE -> value;
      case PERIOD -> FieldWords.period(visit, value);
      case MEASURE -> visit.text("measure." + value);
      case STATUS -> visit.text("status." + value);
    };
  }
}
