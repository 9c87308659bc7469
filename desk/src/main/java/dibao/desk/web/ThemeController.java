package dibao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the paper for those whose browser runs no scripts; the rest do it without asking. */
@Controller
class ThemeController {

  private final WebSettings settings;

  ThemeController(WebSettings settings) {
    this.settings = settings;
  }

  @PostMapping("/theme")
  String change(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
    KeepLanguage.keep(response, Visits.THEME, Theme.of(to).code(), settings);
    return "redirect:" + back(request.getHeader(HttpHeaders.REFERER));
  }

  private static String back(@Nullable String referrer) {
    try {
      String path = referrer == null ? null : URI.create(referrer).getRawPath();
      return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
