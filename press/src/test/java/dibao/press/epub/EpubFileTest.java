package dibao.press.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubFileTest {

  private final Issue issue = SampleIssue.everything();

  @Test
  void epubCheck_findsNoErrorAndNoWarning(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("issue.epub");
    Files.write(file, EpubFile.print(issue, Pictures.inline()));
    DefaultReportImpl report = new DefaultReportImpl("issue.epub");
    new EpubCheck(file.toFile(), report).doValidate();
    assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
        .as("what EPUBCheck printed above")
        .isZero();
  }

  @Test
  void sameIssue_sameBytes() {
    assertThat(EpubFile.print(issue, Pictures.inline()))
        .isEqualTo(EpubFile.print(SampleIssue.everything(), Pictures.inline()));
  }

  @Test
  void firstEntry_isTheMediaType_uncompressed() {
    byte[] book = EpubFile.print(issue, Pictures.inline());
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.write(book, 30, 28);
    assertThat(head).hasToString("mimetypeapplication/epub+zip");
  }

  @Test
  void titlePage_saysIssueAndImprint_eachOnce() throws IOException {
    String page = entries().get("book/title.xhtml");
    assertThat(page).containsOnlyOnce("class=\"rule\"").containsOnlyOnce("class=\"imprint\"");
    assertThat(page).containsSubsequence("2025年第7期（总第91期）", "滨江商务促进中心", "2025年4月10日", "地址：滨江路 1 号");
  }

  @Test
  void navigation_leadsToEveryArticle() throws IOException {
    Map<String, String> entries = entries();
    String navigation = entries.get("book/nav.xhtml");
    List<String> titles = issue.articles().stream().map(Article::title).toList();
    for (int i = 0; i < titles.size(); i++) {
      String page = "article-" + (i + 1) + ".xhtml";
      assertThat(navigation).contains("href=\"" + page + "\"");
      assertThat(entries.get("book/" + page)).contains("<h1");
    }
    assertThat(navigation).contains("数据观察").doesNotContain("空栏目");
  }

  @Test
  void book_saysHowAccessibleItIs() throws IOException {
    assertThat(entries().get("book/package.opf"))
        .contains("schema:accessMode", "schema:accessibilityFeature", "schema:accessibilityHazard")
        .contains("schema:accessibilitySummary", "<dc:language>zh-CN</dc:language>");
  }

  private Map<String, String> entries() throws IOException {
    Map<String, String> entries = new HashMap<>();
    byte[] book = EpubFile.print(issue, Pictures.inline());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
