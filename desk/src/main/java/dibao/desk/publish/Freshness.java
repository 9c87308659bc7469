package dibao.desk.publish;

import dibao.desk.know.Archive;
import java.util.Objects;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells machines that ask again whether the archive has changed since. */
final class Freshness {

  private Freshness() {}

  /** True when the answer «304» has been given; sets ETag and Last-Modified either way. */
  static boolean unchanged(ServletWebRequest request, Archive archive) {
    String asked =
        request.getRequest().getRequestURL() + "?" + request.getRequest().getQueryString();
    String tag =
        "W/\"%d-%08x\"".formatted(archive.revision(), Objects.hash(asked, Software.STARTED));
    long changed = archive.lastChange().toEpochMilli();
    return changed > 0 ? request.checkNotModified(tag, changed) : request.checkNotModified(tag);
  }

  /** Another start may be other software, which may write other pages. */
  private static final class Software {
    static final long STARTED = System.currentTimeMillis();
  }
}
