package dibao.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.print.Format;
import dibao.press.print.Press;
import dibao.press.style.HouseStyle;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Issues printed as web pages: valid by the W3C's checker, nothing for axe to find, no wider than a
 * phone, and printed whole from a browser.
 */
class PrintedPageTests {

  private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");
  private static final Path SAMPLES = Path.of("../samples/bulletins");
  private static final Path SEEDS = Path.of("../../shared/seeds");

  /**
   * Advice that is not for these pages: they are well-formed XML too, which wants the slash; and
   * WeChat's editor has no other frame than the section.
   */
  private static final Pattern ADVICE =
      Pattern.compile("Trailing slash on void elements|wechat\\.html.*Section lacks heading");

  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==";

  @TempDir private Path folder;

  @Test
  void everyPage_isValid() throws Exception {
    assumeTrue(
        Files.exists(CHECKER),
        "the checker is not here: run npm ci in the desk's folder; the test is skipped");
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-jar", CHECKER.toString()));
    pages(Format.HTML).forEach(page -> command.add(page.toString()));
    pages(Format.WECHAT).forEach(page -> command.add(page.toString()));
    Path log = folder.resolve("log");
    Process check =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(check.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readAllLines(log)).isNotEmpty().allMatch(ADVICE.asPredicate(), "advice only");
    assertThat(check.exitValue()).isZero();
  }

  /** What keeps the test above honest: the checker does speak up. */
  @Test
  void invalidPage_isToldByTheChecker() throws Exception {
    assumeTrue(Files.exists(CHECKER), "the checker is not here: run npm ci in the desk's folder");
    Path bad = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><p><h1 align=x>");
    Path log = folder.resolve("log");
    Process check =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                CHECKER.toString(),
                bad.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(check.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(check.exitValue()).isOne();
    assertThat(Files.readString(log)).contains("error:");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void axe_findsNothing_andThePageFits(int width, ColorScheme scheme) throws Exception {
    List<String> found = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.visitor("http://localhost", width, scheme, "zh", true)) {
      Page page = context.newPage();
      for (Path file : pages(Format.HTML)) {
        page.navigate(file.toUri().toString());
        found.addAll(Chromium.violations(page));
        if (Chromium.over(page) > 0) {
          found.add(file.getFileName() + " is too wide");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void browser_printsEveryTitle() throws Exception {
    Issue issue = everything();
    Path file = write("everything", issue, Format.HTML);
    byte[] printed;
    try (Chromium chromium = Chromium.start();
        BrowserContext context =
            chromium.visitor("http://localhost", 1280, ColorScheme.DARK, "zh", true)) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      issue
          .articles()
          .forEach(article -> assertThat(words).contains(article.title().replaceAll("\\s", "")));
    }
  }

  private List<Path> pages(Format format) throws Exception {
    List<Path> pages = new ArrayList<>();
    pages.add(write("everything", everything(), format));
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.sorted().toList()) {
        pages.add(
            write(sample.getFileName().toString(), read(sample.resolve("issue.txt")), format));
      }
    }
    if (Files.isDirectory(SEEDS)) {
      for (String name : List.of("000_9a1604d1cd8727bd.txt", "001_66783576db951ade.txt")) {
        pages.add(write(name, read(SEEDS.resolve(name)), format));
      }
    }
    return pages;
  }

  private static Issue read(Path file) throws Exception {
    return Reader.standard().read(file, ReadOptions.NONE).issue();
  }

  private static Issue everything() throws IOException {
    Path file = Path.of("../press/src/test/resources/dibao/press/everything.md");
    return IssueFile.parse(Files.readString(file).replace("PICTURE", PIXEL));
  }

  private Path write(String name, Issue issue, Format format) throws IOException {
    byte[] page = Press.print(issue, format, HouseStyle.gazette(), Pictures.inline()).bytes();
    return Files.write(folder.resolve(name + "." + format.extension()), page);
  }
}
