package dibao.press.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordFileTest {

  private final Issue issue = SampleIssue.everything();
  private final byte[] file = WordFile.print(issue, Pictures.inline(), List.of(2, 5));

  @Test
  void document_isValidAgainstTheSchema() throws IOException {
    XWPFDocument document = open();
    assertThat(errors(document.getDocument())).isEmpty();
    assertThat(errors(document.getStyles().getCtStyles())).isEmpty();
    document.getCharts().forEach(chart -> assertThat(errors(chart.getCTChartSpace())).isEmpty());
  }

  @Test
  void wordProcessor_opensIt_andShowsTheWords(@TempDir Path folder) throws Exception {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Files.write(folder.resolve("issue.docx"), file);
    String home = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    Process process =
        new ProcessBuilder(
                office.toString(), home, "--headless", "--convert-to", "pdf", "issue.docx")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("issue.pdf").toFile())) {
      String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(words).contains("滨江商务观察", "一是增速加快。一季度零售额", "编者按：框内文字。", "来源：滨江统计局");
      assertThat(words).contains("数据为初步核算数。", "西区8−0.4%");
    }
  }

  private static List<Object> errors(XmlObject object) {
    List<Object> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions();
    options.setErrorListener(new ArrayList<>());
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Object> listener = (List) options.getErrorListener();
    object.validate(options);
    errors.addAll(listener);
    return errors;
  }

  @Test
  void contents_areAFieldWithTheGivenPages() throws IOException {
    String xml = open().getDocument().xmlText();
    assertThat(xml).contains("TOC \\o", "PAGEREF _Toc2000002").contains(">5<");
    assertThat(xml).contains("w:name=\"_Toc2000002\"", "w:anchor=\"_Toc2000002\"");
  }

  @Test
  void everyElement_isThere() throws IOException {
    XWPFDocument document = open();
    assertThat(document.getFootnotes().stream().map(Object::toString)).isNotEmpty();
    assertThat(document.getTables()).hasSize(1);
    assertThat(document.getTables().getFirst().getText()).contains("西区\t8\t−0.4%");
    assertThat(document.getAllPictures()).hasSize(1);
    assertThat(document.getCharts()).hasSize(2);
    List<String> styles =
        document.getParagraphs().stream().map(p -> String.valueOf(p.getStyle())).toList();
    assertThat(styles)
        .contains(
            "Title", "Heading1", "Heading2", "Heading3", "BodyText", "ListBullet", "ListNumber")
        .contains("Source", "Quote", "Caption", "Byline", "TOC1", "TOC2", "Imprint");
  }

  @Test
  void head_saysWhichIssueItIs() throws IOException {
    assertThat(open().getHeaderList().stream().map(header -> header.getText().strip()))
        .contains("滨江商务观察\t2025年第7期（总第91期）");
  }

  @Test
  void imprint_standsApartFromTheText() throws IOException {
    CTStyle style = open().getStyles().getStyle("Imprint").getCTStyle();
    assertThat(style.getPPr().getPBdr().isSetTop()).isTrue();
    assertThat(style.getPPr().isSetContextualSpacing()).isTrue();
  }

  @Test
  void lastParagraph_staysOnThePageOfItsSourceLine() throws IOException {
    List<XWPFParagraph> paragraphs = open().getParagraphs();
    for (int i = 1; i < paragraphs.size(); i++) {
      if ("Source".equals(paragraphs.get(i).getStyle())) {
        assertThat(paragraphs.get(i - 1).isKeepNext()).isTrue();
      }
    }
    assertThat(paragraphs).anyMatch(paragraph -> !paragraph.isKeepNext());
  }

  @Test
  void leadInsAndHeadings_areBold_alsoWhereTheirFaceIsMissing() throws IOException {
    for (String style : List.of("Strong", "Heading1", "Heading2", "Heading3")) {
      CTStyle set = open().getStyles().getStyle(style).getCTStyle();
      assertThat(set.getRPr().sizeOfBArray()).as(style).isEqualTo(1);
    }
  }

  @Test
  void subHeadings_areHeadingsOfTheirLevels() throws IOException {
    Issue issue =
        IssueFile.parse(
            """
            ---
            periodical: 简报
            imprint:
              电话: 0100-1
              其他: 内部资料
            ---
            ## 题

            ### 上一级

            正文。

            #### 下一级

            正文。
            """);
    byte[] bytes = WordFile.print(issue, Pictures.inline(), List.of(1));
    List<XWPFParagraph> paragraphs =
        new XWPFDocument(new ByteArrayInputStream(bytes)).getParagraphs();
    assertThat(paragraphs)
        .anyMatch(line -> "Heading3".equals(line.getStyle()) && line.getText().equals("上一级"))
        .anyMatch(line -> "Heading4".equals(line.getStyle()) && line.getText().equals("下一级"))
        .anyMatch(line -> line.getText().equals("电话：0100-1"))
        .anyMatch(line -> line.getText().equals("内部资料"));
  }

  @Test
  void hyperlink_leadsOnlyToTheWeb() throws IOException {
    assertThat(open().getHyperlinks()).allMatch(link -> link.getURL().startsWith("https://"));
  }

  @Test
  void sameIssue_sameBytes() {
    assertThat(WordFile.print(SampleIssue.everything(), Pictures.inline(), List.of(2, 5)))
        .isEqualTo(file);
  }

  @Test
  void pages_mustBeGivenForEveryArticle() {
    assertThatThrownBy(() -> WordFile.print(issue, Pictures.inline(), List.of(1)))
        .hasMessageContaining("1 pages for 2 articles");
  }

  private XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }
}
