package dibao.desk.know.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How fast a great archive is indexed and searched, beside PostgreSQL with pg_trgm on the same
 * articles. Not a test of the build: {@code bench/search-million.sh} runs it.
 *
 * <p>{@code dibao.bench.articles} says how many articles, {@code dibao.bench.folder} where to put
 * the index and the figures, {@code dibao.bench.postgres} the address of an empty database.
 */
class MillionArticlesBench {

  private static final int ARTICLES = Integer.getInteger("dibao.bench.articles", 100_000);
  private static final int QUESTIONS = 200;
  private static final int WARM_ROUNDS = 6;

  private final Path folder = Path.of(System.getProperty("dibao.bench.folder", "target/bench"));
  private final List<String> report = new ArrayList<>();

  static void main() throws IOException, SQLException {
    new MillionArticlesBench().run();
  }

  @Test
  void run() throws IOException, SQLException {
    Files.createDirectories(folder);
    Newsroom newsroom = new Newsroom(ARTICLES);
    List<Questions.Question> warm = new Questions(newsroom, ARTICLES, 1).some(QUESTIONS);
    List<Questions.Question> asked = new Questions(newsroom, ARTICLES, 2).some(QUESTIONS);
    tell("articles %,d, questions %d, processors %d", ARTICLES, asked.size(), processors());
    lucene(newsroom, warm, asked);
    String postgres = System.getProperty("dibao.bench.postgres", "");
    if (!postgres.isEmpty()) {
      try (PostgresPeer peer = new PostgresPeer(postgres)) {
        tell("postgres: %s", peer.fill(newsroom));
        times("postgres", asked, peer::ask);
      }
    }
    Files.write(folder.resolve("figures.txt"), report);
  }

  private void lucene(
      Newsroom newsroom, List<Questions.Question> warm, List<Questions.Question> asked)
      throws IOException {
    double generating = generatingCpu(newsroom);
    long start = System.nanoTime();
    long cpu = processCpu();
    try (Search search = new Search(folder.resolve("index"), newsroom, Clock.systemUTC())) {
      search.start();
      search.settle();
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (processCpu() - cpu) / 1e9 - generating * ARTICLES;
      tell("index: %.0f s, %,.0f articles/s, %,d MB", seconds, ARTICLES / seconds, megabytes());
      tell(
          "index: %,.0f articles per second of processor time, making them up left out",
          ARTICLES / busy);
      for (int round = 0; round < WARM_ROUNDS; round++) {
        warm.forEach(question -> search.find(question.request()));
        search.suggest("电");
      }
      times("search", asked, question -> search.find(question.request()).articles());
      List<Questions.Question> typed =
          asked.stream().filter(q -> !q.kind().equals("title")).toList();
      times(
          "suggestions",
          typed,
          question -> search.suggest(question.pieces().getFirst().substring(0, 1)).size());
    }
  }

  /** Seconds of processor time that it takes to make an article up. */
  private static double generatingCpu(Newsroom newsroom) {
    for (long id = 1; id <= 2_000; id++) {
      newsroom.article(id);
    }
    long before = threadCpu();
    long characters = 0;
    for (long id = 1; id <= 2_000; id++) {
      characters += newsroom.article(id).body().length();
    }
    return characters == 0 ? 0 : (threadCpu() - before) / 1e9 / 2_000;
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private interface Asking {
    int ask(Questions.Question question);
  }

  private void times(String who, List<Questions.Question> questions, Asking asking) {
    Map<String, List<Long>> byKind = new LinkedHashMap<>();
    long[] nanos = new long[questions.size()];
    long[] busy = new long[questions.size()];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      long cpu = threadCpu();
      int found = asking.ask(questions.get(i));
      busy[i] = threadCpu() - cpu;
      nanos[i] = found == Integer.MIN_VALUE ? 0 : System.nanoTime() - start;
      byKind.computeIfAbsent(questions.get(i).kind(), kind -> new ArrayList<>()).add(nanos[i]);
    }
    Arrays.sort(nanos);
    Arrays.sort(busy);
    tell(
        "%s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, most %.1f ms",
        who, at(nanos, 50), at(nanos, 90), at(nanos, 99), at(nanos, 100));
    tell(
        "  of that in the processor: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms",
        at(busy, 50), at(busy, 90), at(busy, 99));
    byKind.forEach((kind, all) -> {
      long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
      tell("  %-14s p50 %8.1f ms, most %8.1f ms", kind, at(sorted, 50), at(sorted, 100));
    });
  }

  private static double at(long[] sorted, int percent) {
    int index = Math.ceilDiv(sorted.length * percent, 100) - 1;
    return sorted[Math.max(0, index)] / 1e6;
  }

  private long megabytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          >> 20;
    }
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void tell(String line, Object... values) {
    String told = String.format(Locale.ROOT, line, values);
    report.add(told);
    System.out.println(told);
  }
}
