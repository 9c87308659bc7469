package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.text.ArticleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floor on a whole bulletin, from its text to its observations. */
class IssueScoreTest {

  private static final Path ISSUE = Path.of("../../shared/seeds/000_9a1604d1cd8727bd.txt");
  private static final Path ROWS = Path.of("../../shared/gold/seedA.observations.jsonl");

  @Test
  void bulletin() throws Exception {
    assumeTrue(Files.exists(ISSUE), "the shared bulletin is not here");
    byte[] bytes = Files.readAllBytes(ISSUE);
    List<Row> read =
        Reader.standard()
            .read(bytes, ISSUE.getFileName().toString(), ReadOptions.NONE)
            .articles()
            .stream()
            .map(IssueScoreTest::text)
            .flatMap(article -> Statistics.standard().read(article).stream())
            .map(Row::of)
            .toList();
    Score score = Score.of(JsonLine.readAll(ROWS).stream().map(Row::of).toList(), read);
    System.out.printf("%s: core F1 %.3f, full F1 %.3f%n", ISSUE, score.core(), score.full());
    assertThat(score.core()).as("core F1").isGreaterThanOrEqualTo(0.97);
    assertThat(score.full()).as("full F1").isGreaterThanOrEqualTo(0.88);
  }

  private static ArticleText text(ReadArticle article) {
    return new ArticleText(
        article.number(), article.title(), article.date(), article.source(), article.body());
  }
}
