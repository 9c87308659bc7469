package dibao.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.style.HouseStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied out of a print is what was put in, character by character. */
class CopiedTextTest {

  private static final Path REAL = Path.of("../../shared/seeds");

  static Stream<String> styles() {
    return HouseStyle.CARRIED.stream();
  }

  private static String copied(List<Block> blocks, String style) throws IOException {
    Masthead masthead =
        new Masthead("观察", null, null, null, null, null, List.of(), List.of(), Map.of());
    Article article = new Article("题", List.of(), blocks, List.of(), null, null, null);
    Issue issue = new Issue(masthead, List.of(new Section(null, List.of(article))));
    byte[] pdf = PdfFile.print(issue, HouseStyle.carried(style), Pictures.inline()).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String signs(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void hardText_isCopiedToTheCharacter(String style) throws IOException {
    String text =
        "官网 Office file fluffy difficult 网见车马——“‘龙’”……（2023—2025年）·《措施》，①㎡℃‰￥€镕喆龘；"
            + "让-雅克·卢梭 https://example.org/a/b?c=d#e 6.28%。";
    String copy = copied(List.of(Block.Paragraph.of(text)), style);
    assertThat(signs(copy)).contains(signs(text));
    assertThat(copy.replaceAll("\\s+", " ")).contains("Office file fluffy difficult");
    assertThat(copy.codePoints().filter(code -> code >= 0x2E80 && code <= 0x2FDF)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000_9a1604d1cd8727bd.txt", "001_66783576db951ade.txt"})
  void everyLineOfARealIssue_isCopiedToTheCharacter(String name) throws IOException {
    Path file = REAL.resolve(name);
    assumeTrue(Files.isRegularFile(file), "the real issues are not beside the project");
    List<Block> blocks =
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> (Block) Block.Paragraph.of(line))
            .toList();
    String copy = copied(blocks, "gazette");
    String flat = signs(copy);
    assertThat(copy.codePoints().filter(code -> code >= 0x2E80 && code <= 0x2FDF)).isEmpty();
    assertThat(
            blocks.stream().map(block -> signs(block.text())).filter(text -> !flat.contains(text)))
        .as("lines across pages have a folio within them")
        .hasSizeLessThan(blocks.size() / 20);
  }
}
