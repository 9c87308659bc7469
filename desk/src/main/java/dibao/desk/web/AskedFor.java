package dibao.desk.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Keeps which closed page a visitor wanted, so that signing in leads there. */
final class AskedFor extends HttpSessionRequestCache {

  @SuppressWarnings("NullAway") // null is how one asks for no parameter in the address
  AskedFor() {
    setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"));
    setMatchingRequestParameterName(null);
  }
}
