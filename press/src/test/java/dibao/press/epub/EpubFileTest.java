package dibao.press.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import dibao.issue.Issue;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
