package dibao.desk;

import dibao.desk.gather.TakeIn;
import dibao.desk.know.Archive;
import dibao.desk.know.IssueView;
import dibao.desk.know.SectionView;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a desk on a small bulletin, looks at its pages, and stops it. */
final class TrainDesk {

  private static final int MOST_WAITS = 600;

  private TrainDesk() {}

  static void run(List<Path> samples, DataOptions data) throws IOException, InterruptedException {
    try (ConfigurableApplicationContext desk =
        RunDesk.run(data, 0, List.of("--server.address=127.0.0.1"))) {
      for (Path sample : samples) {
        try (InputStream bytes = Files.newInputStream(sample)) {
          desk.getBean(TakeIn.class).take(bytes, sample.getFileName().toString());
        }
      }
      Archive archive = desk.getBean(Archive.class);
      for (int waits = 0; archive.size() == 0 && waits < MOST_WAITS; waits++) {
        Thread.sleep(100);
      }
      look(desk.getEnvironment().getRequiredProperty("local.server.port"), pages(archive));
    }
  }

  private static List<String> pages(Archive archive) {
    List<String> pages =
        new ArrayList<>(
            List.of("/", "/issues", "/search?q=%E6%98%A5%E8%80%95", "/sources", "/feeds/all.atom"));
    archive.newestIssue().ifPresent(issue -> addPagesOf(issue, pages));
    pages.addAll(List.of("/sitemap.xml", "/sign-in", "/health", "/nowhere", "/?lang=en"));
    return pages;
  }

  private static void addPagesOf(IssueView issue, List<String> pages) {
    pages.add("/issues/" + issue.card().address());
    pages.add("/issues/" + issue.card().address() + "/read");
    for (SectionView section : issue.sections()) {
      section.articles().forEach(article -> pages.add("/articles/" + article.address()));
    }
  }

  private static void look(String port, List<String> pages)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : pages) {
        URI address = URI.create("http://127.0.0.1:" + port + page);
        HttpRequest request =
            HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() >= 500) {
          throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
      }
    }
  }
}
