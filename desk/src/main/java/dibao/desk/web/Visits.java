package dibao.desk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Tells a {@link Visit} from a request; a controller may have one as its parameter. */
@Component
public final class Visits implements HandlerMethodArgumentResolver {

  /** The parameter and the cookie that choose the language. */
  static final String LANGUAGE = "lang";

  /** The cookie that chooses the paper. */
  static final String THEME = "theme";

  private final Words words;
  private final Assets assets;
  private final WebSettings settings;

  Visits(Words words, Assets assets, WebSettings settings) {
    this.words = words;
    this.assets = assets;
    this.settings = settings;
  }

  /** The visit that a request is part of. */
  public Visit of(HttpServletRequest request) {
    return new Visit(
        words,
        language(request),
        Theme.of(cookie(request, THEME)),
        path(request),
        query(request),
        base(request),
        request.getRemoteUser(),
        request.isUserInRole(People.Role.ADMINISTRATOR.name()),
        () -> token(request),
        assets);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
    if (servletRequest == null) {
      throw new IllegalStateException("a visit needs a servlet request");
    }
    return of(servletRequest);
  }

  static Language language(HttpServletRequest request) {
    return asked(request).or(() -> Language.of(cookie(request, LANGUAGE))).orElse(Language.ZH);
  }

  /**
   * The language that the address asks for. Not asked as a parameter: that would read a form again
   * whose size has just been refused, and fail on the page that says so.
   */
  static Optional<Language> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? Optional.empty()
        : Arrays.stream(query.split("&"))
            .filter(part -> part.startsWith(LANGUAGE + "="))
            .findFirst()
            .flatMap(part -> Language.of(part.substring(LANGUAGE.length() + 1)));
  }

  private URI base(HttpServletRequest request) {
    URI address = settings.address();
    return address != null
        ? address
        : ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    String path = failed instanceof String asked ? asked : request.getRequestURI();
    return path.startsWith("//") ? "/" : path;
  }

  private static String query(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(part -> !part.startsWith(LANGUAGE + "=") && !part.isEmpty())
            .collect(Collectors.joining("&"));
  }

  private static Visit.FormToken token(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new Visit.FormToken(token.getParameterName(), token.getToken());
    }
    throw new IllegalStateException("a form on " + request.getRequestURI() + " without protection");
  }

  private static @Nullable String cookie(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }
}
