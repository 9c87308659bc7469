package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.ArticleCard;
import dibao.desk.know.Page;
import dibao.desk.know.SourceCard;
import dibao.desk.web.Pager;
import dibao.desk.web.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A column through all issues; all sources; what came from one of them. */
@Controller
final class ListPages {

  private static final int SOURCES = 300;

  private final Archive archive;

  ListPages(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/columns/{name}")
  ModelAndView column(
      @PathVariable String name,
      @RequestParam(name = "name", required = false) @Nullable String asked,
      @RequestParam(defaultValue = "1") int page) {
    String column = Named.name(name, asked);
    Page<ArticleCard> articles =
        Named.found(archive.byColumn(column, page), found -> !found.entries().isEmpty());
    return new ModelAndView(
        "publish/column",
        Map.of(
            "name",
            column,
            "articles",
            articles,
            "columns",
            archive.columns(),
            "pager",
            pager(articles, Addresses.column(column))));
  }

  @GetMapping("/sources")
  ModelAndView sources(
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "1") int page) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<SourceCard> all =
        archive.sources().stream()
            .filter(source -> source.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    int pages = Pager.pages(all.size(), SOURCES);
    int number = Math.clamp(page, 1, pages);
    List<SourceCard> shown = all.stream().skip((number - 1L) * SOURCES).limit(SOURCES).toList();
    String query = "/sources?" + (wanted.isEmpty() ? "" : "name=" + Visit.encoded(wanted) + "&");
    return new ModelAndView(
        "publish/sources",
        Map.of(
            "name",
            name.strip(),
            "sources",
            shown,
            "total",
            all.size(),
            "pager",
            new Pager(number, pages, query + "page=")));
  }

  @GetMapping("/sources/{name}")
  ModelAndView source(
      @PathVariable String name,
      @RequestParam(name = "name", required = false) @Nullable String asked,
      @RequestParam(defaultValue = "1") int page) {
    String source = Named.name(name, asked);
    Page<ArticleCard> articles =
        Named.found(archive.bySource(source, page), found -> !found.entries().isEmpty());
    return new ModelAndView(
        "publish/source",
        Map.of(
            "name", source,
            "articles", articles,
            "pager", pager(articles, Addresses.source(source))));
  }

  private static Pager pager(Page<ArticleCard> articles, String address) {
    return new Pager(
        articles.number(),
        articles.pages(),
        address + (address.contains("?") ? "&" : "?") + "page=");
  }
}
