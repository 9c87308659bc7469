package dibao.desk.publish;

import dibao.desk.web.Visit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What robots may read, and how a browser can search here from its own field. */
@Controller
final class ForMachines {

  private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  @GetMapping("/robots.txt")
  ResponseEntity<byte[]> robots(Visit visit) {
    String rules =
        """
        User-agent: *
        Disallow: /desk
        Disallow: /sign-in
        Disallow: /set-up
        Disallow: /search

        Sitemap: %s
        """
            .formatted(visit.absolute("/sitemap.xml"));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .cacheControl(A_DAY)
        .body(rules.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/opensearch.xml")
  ResponseEntity<byte[]> openSearch(Visit visit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Xml.document(
        out,
        "OpenSearchDescription",
        Xml.attributesOf("xmlns", "http://a9.com/-/spec/opensearch/1.1/"),
        xml ->
            xml.text("ShortName", visit.text("page.name"))
                .text("Description", visit.text("bar.search.hint"))
                .text("InputEncoding", "UTF-8")
                .text("Image", visit.absolute(visit.asset("seal.svg")), "type", "image/svg+xml")
                .empty(
                    "Url",
                    "type",
                    "text/html",
                    "template",
                    visit.absolute("/search?q={searchTerms}")));
    return ResponseEntity.ok()
        .header("Content-Type", "application/opensearchdescription+xml;charset=UTF-8")
        .cacheControl(A_DAY)
        .body(out.toByteArray());
  }
}
