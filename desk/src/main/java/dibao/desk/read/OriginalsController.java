package dibao.desk.read;

import dibao.reading.document.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Hands out originals. Their bytes are somebody else's, so a browser is told to save them and to
 * make nothing of them.
 */
@Controller
@ConditionalOnWebApplication
class OriginalsController {

  private static final String HASH = "{sha256:[0-9a-f]{64}}";
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Originals originals;

  OriginalsController(Originals originals) {
    this.originals = originals;
  }

  @GetMapping("/originals/" + HASH)
  ResponseEntity<FileSystemResource> bytes(@PathVariable String sha256) {
    Originals.Original original = found(sha256);
    ContentDisposition attachment =
        ContentDisposition.attachment()
            .filename(original.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(FOR_EVER)
        .eTag("\"" + sha256 + "\"")
        .body(new FileSystemResource(original.file()));
  }

  @GetMapping("/originals/" + HASH + "/pages/{page:\\d{1,5}}.png")
  ResponseEntity<FileSystemResource> picture(@PathVariable String sha256, @PathVariable int page)
      throws IOException {
    Originals.Original original = found(sha256);
    if (!original.isPdf()) {
      throw missing();
    }
    Path picture = originals.picture(original, page).orElseThrow(this::missing);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(FOR_EVER)
        .body(new FileSystemResource(picture));
  }

  @GetMapping("/originals/" + HASH + "/lines")
  ModelAndView lines(
      @PathVariable String sha256,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "2000") int to)
      throws IOException {
    Originals.Original original = found(sha256);
    int first = Math.max(1, from);
    try {
      return new ModelAndView(
          "read/lines",
          Map.of(
              "sha256",
              sha256,
              "fileName",
              original.fileName(),
              "first",
              first,
              "lines",
              originals.lines(original, first, to)));
    } catch (UnreadableException e) {
      throw missing();
    }
  }

  private Originals.Original found(String sha256) {
    return originals.find(sha256).orElseThrow(this::missing);
  }

  private ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
