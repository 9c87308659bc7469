package dibao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends what was written, or says that the visitor has it already. */
final class Pages {

  private Pages() {}

  /** Sends a page with a tag of its bytes; a visitor who holds the same bytes gets 304. */
  static void send(HttpServletRequest request, HttpServletResponse response, byte[] page)
      throws IOException {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    boolean kept = "no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
    if (reading && !kept && response.getStatus() == HttpServletResponse.SC_OK) {
      if (new ServletWebRequest(request, response).checkNotModified(tag(page))) {
        return;
      }
    }
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static String tag(byte[] page) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
