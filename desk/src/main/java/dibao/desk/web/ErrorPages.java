package dibao.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a visitor sees when something went wrong: what, why, what to do, and a number to quote,
 * under which the log tells the rest.
 */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 410, 413, 429, 500, 503);

  private final SecureRandom random = new SecureRandom();

  @RequestMapping("/error")
  Object report(HttpServletRequest request, HttpServletResponse response) {
    int status = status(request);
    String number = logged(request, status);
    response.setStatus(status);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return asksForData(request)
        ? ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("status", status, "number", number))
        : new ModelAndView(
            "web/error",
            Map.of("status", status, "worded", worded(request, status), "number", number));
  }

  private static boolean asksForData(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("json") && !accepted.contains("html");
  }

  private String logged(HttpServletRequest request, int status) {
    byte[] bits = new byte[4];
    random.nextBytes(bits);
    String number = HexFormat.of().formatHex(bits).toUpperCase(Locale.ROOT);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String line = String.valueOf(path).replaceAll("\\p{Cntrl}", "?");
    if (status >= 500) {
      LOG.error("{} {} {}", number, status, line, cause(request));
    } else {
      LOG.info("{} {} {}", number, status, line);
    }
    return number;
  }

  private static @Nullable Throwable cause(HttpServletRequest request) {
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return cause instanceof Throwable thrown ? thrown : null;
  }

  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : 404;
  }

  private static String worded(HttpServletRequest request, int status) {
    if (status == 403 && request.getRemoteUser() == null) {
      return "error.401";
    }
    int nearest = WORDED.contains(status) ? status : status >= 500 ? 500 : 400;
    return "error." + nearest;
  }
}
