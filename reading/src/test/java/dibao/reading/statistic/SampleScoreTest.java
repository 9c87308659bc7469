package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.reading.text.ArticleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The floors under the reading of statistics; they move down only on purpose. */
class SampleScoreTest {

  private static final Path SAMPLES = Path.of("../samples/observations");
  private static final Path SHARED = Path.of("../../shared/gold");

  @Test
  void samples() throws IOException {
    Score score = score(SAMPLES.resolve("items.jsonl"), SAMPLES.resolve("expected.jsonl"));
    assertThat(score.core()).as("core F1").isGreaterThanOrEqualTo(0.98);
    assertThat(score.full()).as("full F1").isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void newsItems() throws IOException {
    assumeTrue(Files.exists(SHARED), "the shared items are not here");
    Score score = score(SHARED.resolve("items.jsonl"), SHARED.resolve("items.observations.jsonl"));
    assertThat(score.core()).as("core F1").isGreaterThanOrEqualTo(0.985);
    assertThat(score.full()).as("full F1").isGreaterThanOrEqualTo(0.95);
  }

  private static Score score(Path items, Path expected) throws IOException {
    List<Row> read =
        JsonLine.readAll(items).stream()
            .map(SampleScoreTest::article)
            .flatMap(article -> Statistics.standard().read(article).stream())
            .map(Row::of)
            .toList();
    List<Row> rows = JsonLine.readAll(expected).stream().map(Row::of).toList();
    Score score = Score.of(rows, read);
    System.out.printf("%s: core F1 %.3f, full F1 %.3f%n", items, score.core(), score.full());
    return score;
  }

  private static ArticleText article(Map<String, Object> fields) {
    Object date = fields.get("date");
    Object source = fields.get("source");
    return new ArticleText(
        ((BigDecimal) fields.get("n")).intValueExact(),
        (String) fields.get("title"),
        date == null ? null : LocalDate.parse((String) date),
        source == null ? null : (String) source,
        (String) fields.get("body"));
  }
}
