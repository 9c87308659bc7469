package dibao.desk.publish;

import dibao.desk.Application;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A real desk on a free port with the sample shelf, one for all tests of a run. */
public final class RunningDesk {

  private static RunningDesk running;

  private final ConfigurableApplicationContext context;
  private final String base;
  private final Path data;

  private RunningDesk(boolean filled) throws IOException {
    data = Files.createTempDirectory("dibao-desk");
    context = SpringApplication.run(Application.class, "--dibao.data=" + data, "--server.port=0");
    base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    if (filled) {
      new SampleShelf(context.getBean(DSLContext.class)).fill();
    }
  }

  /** The desk with the sample shelf. */
  public static synchronized RunningDesk get() throws IOException {
    if (running == null) {
      running = new RunningDesk(true);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }

  /** A new desk without an issue; the caller closes it. */
  public static RunningDesk empty() throws IOException {
    return new RunningDesk(false);
  }

  public String base() {
    return base;
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  public void close() {
    context.close();
    FileSystemUtils.deleteRecursively(data.toFile());
  }

  /** A visitor with cookies of their own. */
  public Visitor visitor() {
    return new Visitor(base);
  }

  /** Someone who asks for pages. */
  public static final class Visitor {

    private final String base;
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(String base) {
      this.base = base;
    }

    public HttpResponse<String> get(String path, String... headers)
        throws IOException, InterruptedException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*;q=0.8");
      for (int i = 0; i < headers.length; i += 2) {
        request.setHeader(headers[i], headers[i + 1]);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a form of names and values, already encoded. */
    public HttpResponse<String> post(String path, String form)
        throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Accept", "text/html")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
