package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the search ranks, by queries and answers that we judged: nDCG@10 over {@code
 * judged-queries.tsv}, among {@code judged-articles.tsv} and {@link #OTHERS} made-up articles whose
 * titles are about something else. The floor moves down only on purpose.
 */
class RankingTest {

  private static final double FLOOR = 0.97;
  private static final int OTHERS = 3_000;
  private static final int LOOKED_AT = 10;

  @TempDir Path folder;

  private final Map<String, String> keys = new HashMap<>();

  private record Judged(String query, Map<String, Integer> grades) {}

  @Test
  void judgedQueries_areRankedWell() throws IOException {
    List<Judged> judged = lines("judged-queries.tsv").map(RankingTest::judged).toList();
    assertThat(judged).hasSizeGreaterThanOrEqualTo(40);
    Shelf shelf = shelf(judged);
    double sum = 0;
    List<String> weak = new ArrayList<>();
    try (Search search = shelf.open(folder)) {
      for (Judged one : judged) {
        List<String> found =
            search.find(new SearchRequest(one.query())).hits().stream()
                .limit(LOOKED_AT)
                .map(hit -> keys.getOrDefault(hit.address(), "-"))
                .toList();
        double gain = gain(found.stream().map(key -> one.grades().getOrDefault(key, 0)).toList());
        List<Integer> best = new ArrayList<>(one.grades().values());
        best.sort(Collections.reverseOrder());
        double part = gain / gain(best);
        sum += part;
        if (part < 0.9) {
          weak.add(String.format(Locale.ROOT, "%.2f %s %s", part, one.query(), found));
        }
      }
    }
    double mean = sum / judged.size();
    System.out.printf("nDCG@10 %.4f over %d queries; weak: %s%n", mean, judged.size(), weak);
    assertThat(mean).as("nDCG@10; weak: %s", weak).isGreaterThanOrEqualTo(FLOOR);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  private Shelf shelf(List<Judged> judged) throws IOException {
    Shelf shelf = new Shelf();
    lines("judged-articles.tsv")
        .forEach(line -> {
          String[] cells = line.split("\t", -1);
          long id = shelf.put(cells[2], "要闻", "本刊", LocalDate.parse(cells[1]), cells[3]);
          keys.put("a-" + id, cells[0]);
        });
    List<String> asked =
        judged.stream()
            .flatMap(one -> Pieces.of(one.query()).stream())
            .map(Piece::text)
            .distinct()
            .toList();
    Newsroom newsroom = new Newsroom(OTHERS);
    for (long id = 1; id <= OTHERS; id++) {
      IndexedArticle other = newsroom.article(id);
      if (asked.stream().noneMatch(other.title()::contains)) {
        shelf.put(other.title(), "要闻", "本刊", other.date(), other.body());
      }
    }
    return shelf;
  }

  private static Judged judged(String line) {
    String[] cells = line.split("\t", -1);
    return new Judged(
        cells[0],
        List.of(cells[1].split(" ")).stream()
            .map(pair -> pair.split(":", -1))
            .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1]))));
  }

  private static java.util.stream.Stream<String> lines(String name) throws IOException {
    try (var stream = RankingTest.class.getResourceAsStream(name)) {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }
}
