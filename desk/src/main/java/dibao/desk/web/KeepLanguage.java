package dibao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that a visitor chose with {@code ?lang=}. */
final class KeepLanguage implements HandlerInterceptor {

  private final WebSettings settings;

  KeepLanguage(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Visits.asked(request)
        .ifPresent(language -> keep(response, Visits.LANGUAGE, language.code(), settings));
    return true;
  }

  /** Sets one of the two cookies of taste; they tell nothing of the person. */
  static void keep(HttpServletResponse response, String name, String value, WebSettings settings) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .secure(settings.secureCookies())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
