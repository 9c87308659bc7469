package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.web.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The newest articles of the archive or of one column, as RSS 2.0, Atom (RFC 4287) or JSON Feed
 * 1.1.
 */
@Controller
final class FeedController {

  private final Archive archive;
  private final ComposeFeed compose;
  private final FeedWriter writer;

  FeedController(Archive archive, ComposeFeed compose, FeedWriter writer) {
    this.archive = archive;
    this.compose = compose;
    this.writer = writer;
  }

  @GetMapping("/feeds/all.{ending}")
  @Nullable ResponseEntity<byte[]> all(
      @PathVariable String ending, Visit visit, ServletWebRequest request) {
    return feed(null, Named.found(FeedForm.of(ending)), visit, request);
  }

  @GetMapping("/feeds/columns/{file}")
  @Nullable ResponseEntity<byte[]> column(
      @PathVariable String file,
      @RequestParam(required = false) @Nullable String name,
      Visit visit,
      ServletWebRequest request) {
    int dot = file.lastIndexOf('.');
    FeedForm form = Named.found(dot < 0 ? Optional.empty() : FeedForm.of(file.substring(dot + 1)));
    String column = Named.name(file.substring(0, dot), name);
    Named.found(column, archive.columns()::contains);
    return feed(column, form, visit, request);
  }

  private @Nullable ResponseEntity<byte[]> feed(
      @Nullable String column, FeedForm form, Visit visit, ServletWebRequest request) {
    if (Freshness.unchanged(request, archive)) {
      return null;
    }
    Feed feed = compose.feed(column, form, visit);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(writer.write(feed, form));
  }
}
