package dibao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.press.Pictures;
import dibao.press.pdf.PdfFile;
import dibao.press.style.HouseStyle;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.Reading;
import dibao.reading.bulletin.ReadArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An issue that was read, printed in a house style and read again says the same. */
class PrintReadBackTest {

  private static final Path SAMPLES = Path.of("../samples/bulletins");
  private static final Path SEEDS = Path.of("../../shared/seeds");

  @ParameterizedTest
  @CsvSource({
    "care-letter, gazette", "care-letter, official", "care-letter, columns",
    "port-digest, gazette", "port-digest, official", "port-digest, columns",
    "tea-letter, gazette", "tea-letter, official", "tea-letter, columns"
  })
  void sample_printedAndReadBack(String sample, String style) throws Exception {
    assertReadsBack(SAMPLES.resolve(sample).resolve("issue.txt"), style);
  }

  @ParameterizedTest
  @CsvSource({
    "000_9a1604d1cd8727bd.txt, gazette", "000_9a1604d1cd8727bd.txt, official",
    "000_9a1604d1cd8727bd.txt, columns", "001_66783576db951ade.txt, gazette",
    "001_66783576db951ade.txt, official", "001_66783576db951ade.txt, columns"
  })
  void realIssue_printedAndReadBack(String name, String style) throws Exception {
    Path file = SEEDS.resolve(name);
    assumeTrue(Files.exists(file), "the shared issues are not here");
    assertReadsBack(file, style);
  }

  private static void assertReadsBack(Path file, String style) throws Exception {
    Reading first = Reader.standard().read(file, ReadOptions.NONE);
    byte[] pdf = PdfFile.print(first.issue(), HouseStyle.carried(style), Pictures.inline()).bytes();
    Reading second = Reader.standard().read(pdf, "print.pdf", ReadOptions.NONE);
    assertThat(words(second)).isEqualTo(words(first));
  }

  private static List<String> words(Reading reading) {
    return reading.articles().stream().map(PrintReadBackTest::words).toList();
  }

  private static String words(ReadArticle article) {
    return String.join(
        " | ",
        String.valueOf(article.section()),
        article.title(),
        String.valueOf(article.authors()),
        String.valueOf(article.source()),
        String.valueOf(article.compiledBy()),
        String.valueOf(article.date()),
        article.body());
  }
}
