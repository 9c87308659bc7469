package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.press.print.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintNameTest {

  @ParameterizedTest
  @CsvSource({
    "gazette.pdf, PDF, gazette",
    "columns.docx, DOCX, columns",
    "issue.epub, EPUB, gazette",
    "issue.html, HTML, gazette",
    "issue.wechat.html, WECHAT, gazette"
  })
  void step_namesAPrint(String step, Format format, String style) {
    PrintName name = PrintName.of(step).orElseThrow();
    assertThat(name).isEqualTo(new PrintName(style, format));
    assertThat(name.step()).isEqualTo(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pdf",
        ".pdf",
        "issue.pdf",
        "gazette.epub",
        "gazette.exe",
        "../x.pdf",
        "gazette"
      })
  void anythingElse_isNone(String step) {
    assertThat(PrintName.of(step)).isEmpty();
  }
}
