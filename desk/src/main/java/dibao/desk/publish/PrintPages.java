package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.IssueView;
import dibao.press.print.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * An issue's prints to download, and the picture of its first page. A print that is not made within
 * a moment shows a page that says so and comes back by itself.
 */
@Controller
final class PrintPages {

  private static final Duration MOMENT = Duration.ofMillis(2500);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  /** A printed web page brings its own looks and pictures, and nothing that acts. */
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

  private final Archive archive;
  private final Prints prints;

  PrintPages(Archive archive, Prints prints) {
    this.archive = archive;
    this.prints = prints;
  }

  @GetMapping("/issues/{address}/prints/{step}")
  Object print(@PathVariable String address, @PathVariable String step) {
    IssueView issue = Named.found(archive.issue(address));
    PrintName name = Named.found(PrintName.of(step));
    Path file = made(prints.print(issue, name), MOMENT);
    return file == null ? waiting(issue, name) : send(issue, name, file);
  }

  @GetMapping("/issues/{address}/cover.png")
  ResponseEntity<FileSystemResource> cover(@PathVariable String address) {
    IssueView issue = Named.found(archive.issue(address));
    Path file = made(prints.cover(issue), LONG_ENOUGH);
    return file == null
        ? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
            .header(HttpHeaders.RETRY_AFTER, "5")
            .build()
        : ResponseEntity.ok()
            .contentType(MediaType.IMAGE_PNG)
            .cacheControl(CacheControl.noCache().cachePublic())
            .eTag(tag(file))
            .body(new FileSystemResource(file));
  }

  private static @Nullable Path made(CompletableFuture<Path> print, Duration patience) {
    try {
      return print.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the print could not be made", e.getCause());
    }
  }

  private static ModelAndView waiting(IssueView issue, PrintName name) {
    ModelAndView page =
        new ModelAndView("publish/printing", Map.of("issue", issue, "step", name.step()));
    page.setStatus(HttpStatus.ACCEPTED);
    return page;
  }

  private static ResponseEntity<FileSystemResource> send(
      IssueView issue, PrintName name, Path file) {
    Format format = name.format();
    boolean shown = format == Format.PDF || format == Format.HTML || format == Format.WECHAT;
    String fileName = issue.card().periodical() + issue.card().label() + "." + format.extension();
    ContentDisposition disposition =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(fileName, StandardCharsets.UTF_8)
            .build();
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(mediaType(format))
            .cacheControl(CacheControl.noCache().cachePublic())
            .eTag(tag(file))
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    if (format == Format.HTML || format == Format.WECHAT) {
      answer.header("Content-Security-Policy", PAGE_POLICY);
    }
    return answer.body(new FileSystemResource(file));
  }

  private static MediaType mediaType(Format format) {
    MediaType type = MediaType.parseMediaType(format.mediaType());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static String tag(Path file) {
    return "\"" + file.getFileName() + "\"";
  }
}
