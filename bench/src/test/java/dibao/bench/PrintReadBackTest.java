package dibao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
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
import org.junit.jupiter.params.provider.ValueSource;

/** An issue that was read, printed in a house style and read again says the same. */
class PrintReadBackTest {

  private static final Path SAMPLES = Path.of("../samples/bulletins");
  private static final String SENTENCE = "小店把进货单贴在门口，邻居们看得见每一筐菜的来处。";
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

  /** Its running heads name the column of the page, each another. */
  @ParameterizedTest
  @ValueSource(strings = {"gazette", "columns"})
  void issueWithoutNumber_printedAndReadBack(String style) throws Exception {
    StringBuilder file = new StringBuilder("---\nperiodical: 滨江观察\n---\n");
    file.append("\n编者按：本期说三件小事，**各有各的难处**，都在街角。\n");
    for (String column : List.of("街区", "市集", "夜航")) {
      file.append("\n# ").append(column).append('\n');
      for (int article = 1; article <= 6; article++) {
        file.append("\n## ").append(column).append("里的第").append("一二三四五六".charAt(article - 1));
        file.append("件事\n\n").append("**先说结果。**").append(SENTENCE.repeat(4 + article));
        file.append("\n\n").append(SENTENCE.repeat(3)).append("\n\n来源：滨江晚报\n");
      }
    }
    Issue issue = IssueFile.parse(file.toString());
    byte[] pdf = PdfFile.print(issue, HouseStyle.carried(style), Pictures.inline()).bytes();
    Reading read = Reader.standard().read(pdf, "print.pdf", ReadOptions.NONE);
    assertThat(read.issue().foreword()).isEqualTo(issue.foreword());
    assertThat(read.issue().sections()).isEqualTo(issue.sections());
  }

  private static void assertReadsBack(Path file, String style) throws Exception {
    Reading first = Reader.standard().read(file, ReadOptions.NONE);
    byte[] pdf = PdfFile.print(first.issue(), HouseStyle.carried(style), Pictures.inline()).bytes();
    Reading second = Reader.standard().read(pdf, "print.pdf", ReadOptions.NONE);
    assertThat(words(second)).isEqualTo(words(first));
    assertThat(foreword(second)).isEqualTo(foreword(first));
  }

  private static List<String> foreword(Reading reading) {
    return reading.issue().foreword().stream().map(Block::text).toList();
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
