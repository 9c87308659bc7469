package dibao.desk.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who guesses: ten attempts at once from one address and one more every half minute, and
 * thirty an hour on one name from wherever.
 */
@Component
final class AttemptLimit extends OncePerRequestFilter {

  private static final Set<String> GUARDED = Set.of("/sign-in", "/set-up");

  private final LoadingCache<String, Bucket> byAddress =
      Caffeine.newBuilder()
          .maximumSize(100_000)
          .expireAfterAccess(Duration.ofHours(1))
          .build(address -> bucket(10, Duration.ofMinutes(5)));
  private final LoadingCache<String, Bucket> byName =
      Caffeine.newBuilder()
          .maximumSize(100_000)
          .expireAfterAccess(Duration.ofHours(2))
          .build(name -> bucket(30, Duration.ofHours(1)));

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !GUARDED.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ConsumptionProbe probe = byAddress.get(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
    String name = request.getParameter("name");
    if (probe.isConsumed() && name != null) {
      probe = byName.get(name.strip()).tryConsumeAndReturnRemaining(1);
    }
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  private static Bucket bucket(int attempts, Duration refill) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, refill))
        .build();
  }
}
