package dibao.press.print;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import dibao.press.style.HouseStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All formats say the same. */
class PressTest {

  private final Issue issue = SampleIssue.everything();

  @ParameterizedTest
  @EnumSource
  void everyFormat_saysEveryArticleWhole(Format format) throws IOException {
    String printed = bare(words(format));
    for (Article article : issue.articles()) {
      assertThat(printed).contains(bare(article.title()));
      for (String line : article.text().split("\n")) {
        for (String piece : line.split("\\t|单位：")) {
          assertThat(printed).as("%s of «%s»", format, article.title()).contains(bare(piece));
        }
      }
      if (article.source() != null) {
        assertThat(printed).contains(bare("来源：" + article.source()));
      }
      article.notes().forEach(note -> assertThat(printed).contains("数据为初步核算数。"));
    }
    assertThat(printed).contains("编者按：本期看社区商业的一季度。");
    assertThat(printed.replace("•", "")).contains("先看总量再看街区");
    assertThat(printed.lastIndexOf("编者按：本期")).isLessThan(printed.indexOf("一是增速加快。"));
    assertThat(printed).contains("滨江商务观察", "2025年第7期（总第91期）", "找不到的图", "图一门店");
  }

  private String words(Format format) throws IOException {
    byte[] bytes = Press.print(issue, format, HouseStyle.gazette(), Pictures.inline()).bytes();
    return switch (format) {
      case PDF -> pdf(bytes);
      case DOCX -> word(bytes);
      case EPUB -> book(bytes);
      case HTML, WECHAT -> page(new String(bytes, StandardCharsets.UTF_8));
    };
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String word(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String book(byte[] bytes) throws IOException {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml")) {
          words.append(page(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return words.toString();
  }

  private static String page(String markup) {
    return markup
        .replaceAll("(?s)<(style|svg)\\b.*?</\\1>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** Without white space, and without the marks of footnotes and lists, which formats word anew. */
  private static String bare(String text) {
    return text.replaceAll("\\[(footnoteRef:)?\\d+\\]|[①-⑳]|\\s", "");
  }
}
