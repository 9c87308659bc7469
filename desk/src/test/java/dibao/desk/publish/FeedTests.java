package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.publish.RunningDesk.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTests {

  private static RunningDesk desk;
  private final Visitor visitor = desk.visitor();

  @BeforeAll
  static void start() throws IOException {
    desk = RunningDesk.get();
  }

  @Test
  void atom_isWhatTheStandardAsks() throws Exception {
    Element feed = xml("/feeds/all.atom").getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    List<Element> entries = all(feed, "entry");
    assertThat(entries).hasSize(12);
    OffsetDateTime.parse(first(feed, "updated"));
    assertThat(first(feed, "id")).isEqualTo(desk.base() + "/feeds/all.atom");
    for (Element entry : entries) {
      assertThat(URI.create(first(entry, "id")).isAbsolute()).isTrue();
      OffsetDateTime.parse(first(entry, "updated"));
      assertThat(first(entry, "title")).isNotBlank();
      assertThat(first(entry, "content")).contains("<p>");
    }
  }

  @Test
  void rss_isWhatReadersExpect() throws Exception {
    Element rss = xml("/feeds/all.rss").getDocumentElement();
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    List<Element> items = all(rss, "item");
    assertThat(items).hasSize(12);
    DateTimeFormatter.RFC_1123_DATE_TIME.parse(first(rss, "lastBuildDate"));
    for (Element item : items) {
      DateTimeFormatter.RFC_1123_DATE_TIME.parse(first(item, "pubDate"));
      assertThat(first(item, "link")).startsWith(desk.base() + "/articles/");
      assertThat(first(item, "guid")).isEqualTo(first(item, "link"));
    }
  }

  @Test
  void jsonFeed_isVersionOnePointOne() throws Exception {
    HttpResponse<String> answer = visitor.get("/feeds/all.json");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/feed+json");
    JsonNode feed = JsonMapper.builder().build().readTree(answer.body());
    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("feed_url").asString()).isEqualTo(desk.base() + "/feeds/all.json");
    assertThat(feed.get("items")).hasSize(12);
    assertThat(feed.at("/items/0/tags/0").asString()).isEqualTo("要闻");
  }

  @Test
  void columnFeed_keepsToItsColumn() throws Exception {
    Element feed = xml("/feeds/columns/%E8%A6%81%E9%97%BB.atom").getDocumentElement();
    assertThat(all(feed, "entry")).hasSize(4);
    assertThat(first(feed, "title")).isEqualTo("临江物流观察·要闻");
    assertThat(visitor.get("/feeds/columns/none.atom").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/feeds/columns/none").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/feeds/all.exe").statusCode()).isEqualTo(404);
    assertThat(
            all(xml("/feeds/columns/-.rss?name=%E8%A6%81%E9%97%BB").getDocumentElement(), "item"))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/all.atom", "/feeds/all.rss", "/feeds/all.json", "/sitemap.xml"})
  void unchanged_isNotSentAgain(String path) throws Exception {
    HttpResponse<String> first = visitor.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String changed = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(visitor.get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
    assertThat(visitor.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void sitemap_namesEveryPage() throws Exception {
    Element map = xml("/sitemap.xml").getDocumentElement();
    List<String> places = all(map, "loc").stream().map(Element::getTextContent).toList();
    assertThat(places)
        .contains(desk.base() + "/", desk.base() + "/articles/2025-7-09")
        .contains(desk.base() + "/issues/2024-12-3", desk.base() + "/columns/%E8%A6%81%E9%97%BB")
        .doesNotHaveDuplicates();
    assertThat(visitor.get("/sitemaps/articles-0.xml").body()).contains("/articles/2025-7-01");
    assertThat(visitor.get("/sitemaps/articles-9.xml").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/sitemaps/lists.xml").body()).doesNotContain("/articles/");
  }

  @Test
  void robots_areToldTheMapAndWhatIsClosed() throws Exception {
    assertThat(visitor.get("/robots.txt").body())
        .contains("Disallow: /desk", "Sitemap: " + desk.base() + "/sitemap.xml");
    assertThat(xml("/opensearch.xml").getDocumentElement().getLocalName())
        .isEqualTo("OpenSearchDescription");
  }

  private Document xml(String path) throws Exception {
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }

  private static List<Element> all(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String first(Element parent, String name) {
    return all(parent, name).getFirst().getTextContent();
  }
}
