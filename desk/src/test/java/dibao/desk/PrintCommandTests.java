package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dibao print} as one types it. */
class PrintCommandTests {

  private static final Path GUIDE = Path.of("../docs/guide");

  @TempDir private Path folder;

  @Test
  void issue_isPrintedInEveryFormat_besideEachOther() throws IOException {
    Path issue = issue("# 要闻", "", "## 夜读一则", "", "灯下读书。");
    Path out = folder.resolve("prints");
    Shell.Result result =
        Shell.run(
            "print",
            "--pdf",
            "--docx",
            "--epub",
            "--html",
            "--wechat",
            "-o",
            out.toString(),
            issue.toString());
    assertThat(result.status()).as(result.error()).isZero();
    for (String end : List.of("pdf", "docx", "epub", "html", "wechat.html")) {
      assertThat(out.resolve("issue." + end)).isNotEmptyFile();
      assertThat(result.out()).contains("issue." + end);
    }
  }

  @Test
  void pdf_isWhatIsPrintedWhenNothingIsAskedFor() throws IOException {
    Path issue = issue("## 夜读一则", "", "灯下读书。");
    assertThat(Shell.run("print", "-o", folder.toString(), issue.toString()).status()).isZero();
    assertThat(words(folder.resolve("issue.pdf"))).contains("夜读一则", "灯下读书。");
    assertThat(folder.resolve("issue.docx")).doesNotExist();
  }

  @Test
  void textOfAnyKind_isReadFirst() throws IOException {
    Path sample = Path.of("../samples/bulletins/tea-letter/issue.txt");
    Shell.Result result = Shell.run("print", "-o", folder.toString(), sample.toString());
    assertThat(result.status()).as(result.error()).isZero();
    assertThat(folder.resolve("issue.pdf")).isNotEmptyFile();
  }

  /** The style that the guide shows, in both languages, prints. */
  @ParameterizedTest
  @ValueSource(strings = {"house-style.md", "house-style.zh.md"})
  void ownStyle_ofTheGuide_isFollowed(String guide) throws IOException {
    Path style = folder.resolve("our-house.yaml");
    Files.writeString(style, styleIn(Files.readString(GUIDE.resolve(guide))));
    Path issue = issue("# 要闻", "", "## 夜读一则", "", "灯下读书。", "", "# 书评", "", "## 又一则", "", "雨中。");
    Shell.Result result =
        Shell.run("print", "--style", style.toString(), "-o", folder.toString(), issue.toString());
    assertThat(result.status()).as(result.error()).isZero();
    String words = words(folder.resolve("issue.pdf"));
    assertThat(words).contains("■要闻", "■书评", "第2页").doesNotContain("【要闻】");
  }

  /** The guide's errors are those that one gets. */
  @ParameterizedTest
  @ValueSource(strings = {"house-style.md", "house-style.zh.md"})
  void wrongKeys_areToldAsTheGuideSays_andNothingIsPrinted(String guide) throws IOException {
    Path style = folder.resolve("our-house.yaml");
    Files.writeString(
        style,
        """
        based-on: gazette
        name: 本刊
        body:
          laeding: 20pt



        parts:
          title: {face: hie}
        """);
    Path issue = issue("## 夜读一则", "", "灯下读书。");
    Shell.Result result =
        Shell.run("print", "--style", style.toString(), "-o", folder.toString(), issue.toString());
    assertThat(result.status()).isEqualTo(Dibao.REFUSED);
    Matcher told =
        Pattern.compile("(?m)^ {4}our-house\\.yaml(:.*)$")
            .matcher(Files.readString(GUIDE.resolve(guide)));
    int count = 0;
    for (; told.find(); count++) {
      assertThat(result.error()).contains("our-house.yaml" + told.group(1));
    }
    assertThat(count).isEqualTo(2);
    assertThat(folder.resolve("issue.pdf")).doesNotExist();
  }

  @Test
  void unknownStyle_isRefusedWithTheNearest() throws IOException {
    Path issue = issue("## 夜读一则", "", "灯下读书。");
    Shell.Result result = Shell.run("print", "--style", "gazete", issue.toString());
    assertThat(result.status()).isEqualTo(Dibao.REFUSED);
    assertThat(result.error()).contains("«gazete»", "«gazette»");
  }

  @Test
  void badIssue_isToldLineByLine_andTheOthersArePrinted() throws IOException {
    Path bad = folder.resolve("bad.md");
    Files.writeString(
        bad, "---\nperiodcal: 滨江\nperiodical: 滨江\ndate: 2025-13-40\n---\n\n## 题\n\n文[^1]。\n");
    Path good = issue("## 夜读一则", "", "灯下读书。");
    Shell.Result result =
        Shell.run("print", "-o", folder.toString(), bad.toString(), good.toString());
    assertThat(result.status()).isEqualTo(Dibao.REFUSED);
    assertThat(result.error())
        .containsSubsequence("bad.md:2: ", "\"periodical\"", "bad.md:4: ", "bad.md:9: ", "[^1]");
    assertThat(folder.resolve("issue.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("bad.pdf")).doesNotExist();
  }

  @Test
  void characterThatNoFaceHas_isNamed() throws IOException {
    Path issue = issue("## 夜读一则", "", "一个字：\u1F45\uA66E。");
    Shell.Result result = Shell.run("print", "-o", folder.toString(), issue.toString());
    assertThat(result.status()).isZero();
    assertThat(result.error()).contains("U+A66E");
  }

  @Test
  void missingFile_isOneLine() {
    Shell.Result result = Shell.run("print", folder.resolve("none.md").toString());
    assertThat(result.status()).isEqualTo(Dibao.REFUSED);
    assertThat(result.error()).contains("none.md").doesNotContain("Exception", "\tat ");
  }

  /** The guide's first block that is a style. */
  private static String styleIn(String guide) {
    Matcher block = Pattern.compile("(?m)(?:^ {4}.*\\R|^\\R)+").matcher(guide);
    while (block.find()) {
      String text = block.group().replaceAll("(?m)^ {4}", "");
      if (text.contains("based-on:")) {
        return text.replaceAll("(?m)^dibao .*$", "");
      }
    }
    throw new AssertionError("the guide shows no style");
  }

  private Path issue(String... lines) throws IOException {
    Path file = folder.resolve("issue.md");
    String head = "---\nperiodical: 滨江夜读\nyear: 2025\nnumber: 3\n---\n\n";
    Files.writeString(file, head + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    return file;
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
