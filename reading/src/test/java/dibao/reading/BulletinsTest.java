package dibao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.reading.bulletin.ContentsFinding;
import dibao.reading.bulletin.ReadArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole bulletins of many layouts: every article whole. */
class BulletinsTest {

  private static final Path SHARED = Path.of("../../shared");

  static Stream<Path> bulletins() throws Exception {
    return Stream.of(
            Path.of("../samples/bulletins"), Path.of("src/test/resources/dibao/reading/bulletins"))
        .flatMap(BulletinsTest::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("issue."))
          .sorted()
          .toList()
          .stream();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bulletins")
  void bulletin_everyArticleWhole(Path issue) throws Exception {
    List<Expected> expected = Expected.in(issue.resolveSibling("expected.json"));
    assertThat(expected).isNotEmpty();
    assertThat(Expected.faults(expected, Expected.read(issue).articles())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bulletins")
  void body_leadsBackToTheOriginalCharacterByCharacter(Path issue) throws Exception {
    Reading reading = Expected.read(issue);
    String original = reading.document().text();
    for (ReadArticle article : reading.articles()) {
      for (int i = 0; i < article.body().length(); i++) {
        char character = article.body().charAt(i);
        if (!Character.isWhitespace(character)) {
          assertThat(original.charAt(article.places().at(i).offset()))
              .as("%s, %d", article.title(), i)
              .isEqualTo(character);
        }
      }
      assertThat(article.body()).isEqualTo(article.article().text());
    }
  }

  /** One article of the PDF is not asked for: the file lacks a full stop at the foot of a page. */
  @ParameterizedTest
  @CsvSource({
    "000_9a1604d1cd8727bd.txt, seedA, 0",
    "001_66783576db951ade.txt, seedB, 0",
    "issueA.docx, seedA, 0",
    "issueA.pdf, seedA, 1"
  })
  void realIssue_everyArticleWhole(String file, String gold, int allowed) throws Exception {
    Path issue = SHARED.resolve("seeds").resolve(file);
    assumeTrue(Files.exists(issue), "the shared issues are not here");
    List<Expected> expected = Expected.in(SHARED.resolve("gold").resolve(gold + ".articles.json"));
    assertThat(Expected.faults(expected, Expected.read(issue).articles()))
        .hasSizeLessThanOrEqualTo(allowed);
  }

  @Test
  void realIssue_titleThatTheContentsHaveOtherwise() throws Exception {
    Path issue = SHARED.resolve("seeds/000_9a1604d1cd8727bd.txt");
    assumeTrue(Files.exists(issue), "the shared issues are not here");
    assertThat(Expected.read(issue).findings())
        .filteredOn(finding -> finding.kind() == ContentsFinding.Kind.TITLE_DIFFERS)
        .singleElement()
        .satisfies(finding -> assertThat(finding.listed()).startsWith("ITC与阿里国际站"));
  }

  @Test
  void masthead_ofEachSample() throws Exception {
    assertThat(
            Expected.read(Path.of("../samples/bulletins/tea-letter/issue.txt")).issue().masthead())
        .satisfies(masthead -> {
          assertThat(masthead.periodical()).isEqualTo("南岭茶讯");
          assertThat(masthead.year()).isEqualTo(2024);
          assertThat(masthead.number()).isEqualTo(7);
          assertThat(masthead.total()).isEqualTo(89);
          assertThat(masthead.date()).isEqualTo("2024-04-30");
          assertThat(masthead.publisher()).isEqualTo("云岭市茶产业发展中心");
          assertThat(masthead.imprint()).containsEntry("邮编", "673000");
        });
    assertThat(
            Expected.read(Path.of("../samples/bulletins/port-digest/issue.pdf"))
                .issue()
                .masthead()
                .periodical())
        .isEqualTo("海岸港航旬报");
  }

  @Test
  void sampleTable_isATable() throws Exception {
    assertThat(
            Expected.read(Path.of("../samples/bulletins/port-digest/issue.docx"))
                .articles()
                .getFirst()
                .article()
                .blocks())
        .hasAtLeastOneElementOfType(dibao.issue.Block.Table.class);
  }
}
