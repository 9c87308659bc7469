package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.Archive.Stamp;
import dibao.desk.know.IssueCard;
import dibao.desk.know.SourceCard;
import dibao.desk.web.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The site's map for search engines (sitemaps.org 0.9): one file while it has room, an index of
 * files above that. An article keeps to its file for good, for files go by the articles' numbers.
 */
@Controller
final class SiteMap {

  private static final int ROOM = 50_000;
  private static final String[] SPACE =
      Xml.attributesOf("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

  private final Archive archive;

  SiteMap(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/sitemap.xml")
  void map(Visit visit, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    if (Freshness.unchanged(request, archive)) {
      return;
    }
    long last = archive.lastArticle();
    boolean oneFile = last + archive.issues().size() + archive.sources().size() < ROOM - 500;
    OutputStream out = xml(response);
    if (oneFile) {
      Xml.document(
          out,
          "urlset",
          SPACE,
          xml -> {
            lists(xml, visit);
            articles(xml, visit, 0);
          });
    } else {
      Xml.document(out, "sitemapindex", SPACE, xml -> index(xml, visit, last));
    }
  }

  @GetMapping("/sitemaps/lists.xml")
  void lists(Visit visit, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    if (!Freshness.unchanged(request, archive)) {
      Xml.document(xml(response), "urlset", SPACE, xml -> lists(xml, visit));
    }
  }

  @GetMapping("/sitemaps/articles-{file}.xml")
  void articles(
      @PathVariable int file, Visit visit, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    Named.found(file, number -> number >= 0 && number <= archive.lastArticle() / ROOM);
    if (!Freshness.unchanged(request, archive)) {
      Xml.document(xml(response), "urlset", SPACE, xml -> articles(xml, visit, file));
    }
  }

  private static void index(Xml xml, Visit visit, long last) throws XMLStreamException {
    location(xml, "sitemap", visit.absolute("/sitemaps/lists.xml"), null);
    for (long file = 0; file <= last / ROOM; file++) {
      location(xml, "sitemap", visit.absolute("/sitemaps/articles-" + file + ".xml"), null);
    }
  }

  private void lists(Xml xml, Visit visit) throws XMLStreamException {
    for (String page : new String[] {"/", "/issues", "/data", "/sources"}) {
      location(xml, "url", visit.absolute(page), null);
    }
    for (IssueCard issue : archive.issues()) {
      location(xml, "url", visit.absolute(Addresses.of(issue)), null);
    }
    for (String column : archive.columns()) {
      location(xml, "url", visit.absolute(Addresses.column(column)), null);
    }
    int room = ROOM - 3 - archive.issues().size() - archive.columns().size();
    for (SourceCard source : archive.sources().stream().limit(Math.max(0, room)).toList()) {
      location(xml, "url", visit.absolute(Addresses.source(source.name())), null);
    }
  }

  private void articles(Xml xml, Visit visit, long file) throws XMLStreamException {
    for (Stamp article : archive.stamps(file * ROOM, (file + 1) * ROOM)) {
      String address = visit.absolute("/articles/" + Visit.encoded(article.address()));
      location(xml, "url", address, article.changed().toString());
    }
  }

  private static void location(Xml xml, String element, String address, @Nullable String changed)
      throws XMLStreamException {
    xml.element(
        element, Xml.attributesOf(), url -> url.text("loc", address).text("lastmod", changed));
  }

  private static OutputStream xml(HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, no-cache");
    return response.getOutputStream();
  }
}
