package dibao.desk.publish;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a feed in one of its forms. */
@Component
final class FeedWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME;
  private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final JsonMapper json;

  FeedWriter(JsonMapper json) {
    this.json = json;
  }

  byte[] write(Feed feed, FeedForm form) {
    return switch (form) {
      case ATOM -> atom(feed);
      case RSS -> rss(feed);
      case JSON -> json(feed);
    };
  }

  private static byte[] atom(Feed feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] attributes = Xml.attributesOf("xmlns", ATOM, "xml:lang", "zh-CN");
    Xml.document(
        out,
        "feed",
        attributes,
        xml -> {
          xml.text("id", feed.self())
              .text("title", feed.title())
              .text("subtitle", feed.subtitle())
              .text("updated", feed.updated().toString())
              .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self())
              .empty("link", "rel", "alternate", "type", "text/html", "href", feed.home())
              .element("author", Xml.attributesOf(), author -> author.text("name", feed.author()));
          for (Feed.Entry entry : feed.entries()) {
            xml.element("entry", Xml.attributesOf(), inside -> atom(inside, entry, feed));
          }
        });
    return out.toByteArray();
  }

  private static void atom(Xml xml, Feed.Entry entry, Feed feed) throws XMLStreamException {
    OffsetDateTime day = entry.day();
    String moment = day == null ? feed.updated().toString() : RFC_3339.format(day);
    xml.text("id", entry.address())
        .text("title", entry.title())
        .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
        .text("published", day == null ? null : moment)
        .text("updated", moment);
    String source = entry.source();
    if (source != null) {
      xml.element("author", Xml.attributesOf(), author -> author.text("name", source));
    }
    String column = entry.column();
    if (column != null) {
      xml.empty("category", "term", column);
    }
    xml.text("summary", entry.summary()).text("content", entry.html(), "type", "html");
  }

  private static byte[] rss(Feed feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] attributes =
        Xml.attributesOf(
            "version", "2.0",
            "xmlns:atom", ATOM,
            "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    Xml.document(
        out,
        "rss",
        attributes,
        rss -> rss.element("channel", Xml.attributesOf(), channel -> rss(channel, feed)));
    return out.toByteArray();
  }

  private static void rss(Xml xml, Feed feed) throws XMLStreamException {
    xml.text("title", feed.title())
        .text("link", feed.home())
        .text("description", feed.subtitle())
        .text("language", "zh-cn")
        .text("lastBuildDate", RFC_822.format(feed.updated().atOffset(ZoneOffset.UTC)))
        .empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
    for (Feed.Entry entry : feed.entries()) {
      OffsetDateTime day = entry.day();
      xml.element(
          "item",
          Xml.attributesOf(),
          item ->
              item.text("title", entry.title())
                  .text("link", entry.address())
                  .text("guid", entry.address(), "isPermaLink", "true")
                  .text("pubDate", day == null ? null : RFC_822.format(day))
                  .text("dc:creator", entry.source())
                  .text("category", entry.column())
                  .text("description", entry.summary())
                  .text("content:encoded", entry.html()));
    }
  }

  private byte[] json(Feed feed) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", "https://jsonfeed.org/version/1.1");
    data.put("title", feed.title());
    data.put("description", feed.subtitle());
    data.put("home_page_url", feed.home());
    data.put("feed_url", feed.self());
    data.put("language", "zh-CN");
    data.put("authors", List.of(Map.of("name", feed.author())));
    data.put("items", feed.entries().stream().map(FeedWriter::json).toList());
    return json.writeValueAsBytes(data);
  }

  private static Map<String, Object> json(Feed.Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.address());
    item.put("url", entry.address());
    item.put("title", entry.title());
    item.put("summary", entry.summary());
    item.put("content_html", entry.html());
    OffsetDateTime day = entry.day();
    if (day != null) {
      item.put("date_published", RFC_3339.format(day));
    }
    String source = entry.source();
    if (source != null) {
      item.put("authors", List.of(Map.of("name", source)));
    }
    String column = entry.column();
    if (column != null) {
      item.put("tags", List.of(column));
    }
    return item;
  }
}
