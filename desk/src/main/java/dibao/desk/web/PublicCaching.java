package dibao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says who may keep a page. A public page may be kept by anyone who asks again each time whether it
 * has changed; what a person signed in sees is theirs; what lies under {@code /desk} is not kept.
 */
final class PublicCaching implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, rule(request));
    return true;
  }

  private static String rule(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean closed =
        path.startsWith("/desk") || path.startsWith("/sign-in") || path.startsWith("/set-up");
    if (closed || request.getDispatcherType() == jakarta.servlet.DispatcherType.ERROR) {
      return "no-store";
    }
    return request.getRemoteUser() == null ? "public, no-cache" : "private, no-cache";
  }
}
