package dibao.desk.gather;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches one file that a person names by its address, over HTTP or HTTPS, and takes its bytes in
 * as they come. At most five redirects and two minutes; the size is limited as for all files. Hosts
 * of this machine and its network are reached only when they are allowed by name, at each redirect
 * anew: a name is looked up once, and the system keeps the answer for the connection that follows.
 */
@Component
public final class FetchFile {

  private static final int MOST_REDIRECTS = 5;
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf",
          ".pdf",
          "text/html",
          ".html",
          "text/markdown",
          ".md",
          "text/plain",
          ".txt",
          MediaType.DOCX,
          ".docx");

  private final TakeIn takeIn;

  FetchFile(TakeIn takeIn) {
    this.takeIn = takeIn;
  }

  /**
   * Fetches a file.
   *
   * @param allowed hosts, in lower case, that may be private
   * @throws RefusedException when it is not to be had; the message says why and what to do
   */
  public Taken fetch(URI address, Set<String> allowed) throws IOException {
    return fetch(address, allowed, Duration.ofMinutes(2));
  }

  Taken fetch(URI address, Set<String> allowed, Duration limit) throws IOException {
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(15)).build()) {
      URI next = address;
      for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
        require(next, allowed);
        HttpResponse<InputStream> answer = ask(client, next, limit);
        URI elsewhere = elsewhere(answer);
        if (elsewhere == null) {
          return take(answer, limit);
        }
        answer.body().close();
        next = elsewhere;
      }
      throw new RefusedException("redirects", address, MOST_REDIRECTS);
    }
  }

  private static HttpResponse<InputStream> ask(HttpClient client, URI address, Duration limit)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limit)
            .header("User-Agent", "Dibao (import of a named file)")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new RefusedException("unreachable", address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fetching " + address, e);
    }
  }

  private static @Nullable URI elsewhere(HttpResponse<?> answer) throws IOException {
    int status = answer.statusCode();
    if (status < 300 || status > 399) {
      return null;
    }
    try {
      String location = answer.headers().firstValue("Location").orElse("");
      return location.isEmpty() ? null : answer.uri().resolve(location);
    } catch (IllegalArgumentException e) {
      throw new RefusedException("redirect", answer.uri());
    }
  }

  private static void require(URI address, Set<String> allowed) throws IOException {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    String host = address.getHost();
    if (host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      throw new RefusedException("scheme", address);
    }
    String name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
    if (allowed.contains(name)) {
      return;
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(name)) {
        if (!PublicAddress.is(each)) {
          throw new RefusedException("private", address, each.getHostAddress(), name);
        }
      }
    } catch (UnknownHostException e) {
      throw new RefusedException("host", address, name);
    }
  }

  private Taken take(HttpResponse<InputStream> answer, Duration limit) throws IOException {
    URI address = answer.uri();
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new RefusedException("status", address, answer.statusCode());
      }
      AtomicBoolean late = new AtomicBoolean();
      Thread watch = Thread.ofVirtual().start(() -> closeAfter(limit, body, late));
      try {
        return takeIn.take(body, name(answer), address.toString());
      } catch (RefusedException e) {
        throw e;
      } catch (IOException e) {
        throw new RefusedException(late.get() ? "late" : "broken", address, limit.toSeconds());
      } finally {
        watch.interrupt();
      }
    }
  }

  private static void closeAfter(Duration limit, InputStream body, AtomicBoolean late) {
    try {
      Thread.sleep(limit);
      late.set(true);
      body.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // fetched in time
    } catch (IOException e) {
      late.set(true); // the reader sees the same
    }
  }

  /** The last part of the path, with the ending that its type asks for when it has none. */
  private static String name(HttpResponse<?> answer) {
    String path = answer.uri().getRawPath() == null ? "" : answer.uri().getRawPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.isEmpty() ? answer.uri().getHost() : decoded(last);
    String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    String ending = ENDINGS.getOrDefault(type.replaceAll(";.*", "").strip(), "");
    return name.matches(".*\\.(txt|md|markdown|pdf|docx|doc|html?|jsonl)") ? name : name + ending;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
