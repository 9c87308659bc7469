package dibao.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.style.HouseStyle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

  private static PdfFile print(Issue issue, String style) {
    return PdfFile.print(issue, HouseStyle.carried(style), Pictures.inline());
  }

  private static PdfFile print(String body) {
    return print(IssueFile.parse("---\nperiodical: 试刊\n---\n\n# 栏目\n\n## 题\n\n" + body), "gazette");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void everyArticle_isCopiedToTheCharacter(String style) throws IOException {
    Issue issue = PressSample.issue();
    String copied = bare(text(print(issue, style).bytes()));
    for (Article article : issue.articles()) {
      assertThat(copied).contains(bare(article.title()));
      for (Block block : article.blocks()) {
        if (block instanceof Block.Heading heading) {
          assertThat(copied).contains(bare(heading.text()));
        }
      }
    }
    assertThat(copied).contains("冯镕喆、𠮷野两位读者", "如囍、龘、堃、䶮、㐂也要照排");
  }

  @Test
  void paragraphs_areCopiedToTheCharacter() throws IOException {
    Issue issue = PressSample.issue();
    String copied = bare(text(print(issue, "gazette").bytes()));
    Article hard = issue.articles().get(1);
    for (Block block : hard.blocks()) {
      String expected = bare(block.text());
      for (int at = 0; at + 12 < expected.length(); at += 12) {
        assertThat(copied).contains(expected.substring(at, at + 12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void copiedText_holdsNoRadicals(String style) throws IOException {
    String copied = text(print(PressSample.issue(), style).bytes());
    assertThat(copied).contains("网", "一", "人", "用", "高");
    assertThat(copied.codePoints().filter(code -> code >= 0x2E80 && code <= 0x2FDF)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void sameIssue_givesTheSameBytes(String style) {
    assertThat(print(PressSample.issue(), style).bytes())
        .isEqualTo(print(PressSample.issue(), style).bytes());
  }

  @Test
  void manyThreads_printTheSameBytes() throws Exception {
    byte[] alone = print(PressSample.issue(), "gazette").bytes();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> prints = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        prints.add(threads.submit(() -> print(PressSample.issue(), "gazette").bytes()));
      }
      for (Future<byte[]> printed : prints) {
        assertThat(printed.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void otherIssue_givesAnotherIdentifier() throws IOException {
    byte[] one = print("甲。").bytes();
    byte[] other = print("乙。").bytes();
    try (PDDocument first = Loader.loadPDF(one);
        PDDocument second = Loader.loadPDF(other)) {
      assertThat(first.getDocument().getDocumentID().toString())
          .isNotEqualTo(second.getDocument().getDocumentID().toString());
    }
  }

  @Test
  void document_saysWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(PressSample.issue(), "gazette").bytes())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("滨江商务观察 2025年第7期（总第91期）");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("滨江商务促进中心");
      assertThat(document.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void bookmarks_areColumnsAndTheirArticles() throws IOException {
    try (PDDocument document = Loader.loadPDF(print(PressSample.issue(), "gazette").bytes())) {
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem column : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(column.getTitle());
        for (PDOutlineItem article : column.children()) {
          bookmarks.add("- " + article.getTitle());
          PDPageDestination destination = (PDPageDestination) article.getDestination();
          assertThat(destination.retrievePageNumber()).isNotNegative();
        }
      }
      assertThat(bookmarks)
          .containsExactly(
              "数据观察",
              "- 一季度社区团购零售额同比增长两成 “前置仓＋自提点”成为主流",
              "- 避头尾与标点挤压：一段难排的话",
              "政策法规",
              "- 《社区商业服务管理办法》5月1日起施行：明确五类业态准入条件，建立“红黑名单”，三年内实现一刻钟便民生活圈全覆盖",
              "悦读商务",
              "- 街角的经济学");
    }
  }

  @Test
  void contents_leadToTheArticles() throws IOException {
    PdfFile file = print(PressSample.issue(), "gazette");
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      List<Integer> pages = new ArrayList<>();
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        pages.add(((PDPageDestination) link.getDestination()).retrievePageNumber() + 1);
        assertThat(link.getContents()).isNotBlank();
      }
      assertThat(pages.subList(0, 5))
          .containsExactly(
              file.edition().page(0, 0),
              file.edition().page(0, 1),
              file.edition().page(1, 0),
              file.edition().page(1, 0),
              file.edition().page(2, 0));
    }
  }

  @Test
  void links_leadOutOnlyToTheWeb() throws IOException {
    PdfFile file =
        print(
            "[好](https://example.org/a) [信](mailto:a@example.org) [坏](javascript:alert(1))"
                + " [文件](file:///etc/passwd)");
    List<String> addresses = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (((PDAnnotationLink) annotation).getAction() instanceof PDActionURI action) {
            addresses.add(action.getURI());
          }
        }
      }
    }
    assertThat(addresses).containsExactly("https://example.org/a", "mailto:a@example.org");
    assertThat(bare(text(file.bytes()))).contains("好信坏文件");
  }

  @Test
  void characterThatNoFaceHas_isCopiedAsItself() throws IOException {
    PdfFile file = print("表情😀在此。");
    assertThat(file.warnings()).hasSize(1).first().asString().contains("😀 (U+1F600)");
    assertThat(text(file.bytes())).contains("表情😀在此。");
  }

  @Test
  void rareCharacterInABoldLine_isCopiedAsItself() throws IOException {
    PdfFile file = print("**一是镕喆。**其余。");
    assertThat(bare(text(file.bytes()))).contains("一是镕喆。其余。");
  }

  @Test
  void marksOfDashAndEllipsis_areCopiedAsTheyWere() throws IOException {
    String words = "融合——推动……让“买家”成为‘卖家’；2023—2025年，It’s “fine”.";
    assertThat(bare(text(print(words).bytes()))).contains(bare(words));
  }

  @Test
  void emphasisDots_areNoText() throws IOException {
    assertThat(bare(text(print("规定*必须执行*的内容。").bytes()))).contains("规定必须执行的内容。");
  }

  @Test
  void chartsAndLeaders_addNoText() throws IOException {
    String copied =
        bare(
            text(
                print(
                        """
                        ```chart
                        kind: bar
                        title: 图题在此
                        unit: 万架次
                        labels: [甲项, 乙项]
                        series: {某列: [31.4, 27.1], 另列: [1, 2]}
                        ```
                        """)
                    .bytes()));
    assertThat(copied).contains("图题在此").doesNotContain("万架次", "某列", "...", "····");
  }

  @Test
  void picture_isEmbeddedOnce() throws IOException {
    String picture = "![街景](" + png(BufferedImage.TYPE_INT_RGB) + " \"图注\")\n\n";
    int once = print(picture).bytes().length;
    int twice = print(picture + picture).bytes().length;
    assertThat(twice - once).isLessThan(2_500);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_USHORT_GRAY,
      })
  void pictureOfAnyKind_isPrinted(int type) throws IOException {
    PdfFile file = print("![街景](" + png(type) + ")\n");
    assertThat(file.warnings()).isEmpty();
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @Test
  void brokenPicture_isNamedAndLeftBlank() {
    byte[] broken = Base64.getDecoder().decode(dataOf(png(BufferedImage.TYPE_INT_RGB)));
    for (int i = 40; i < broken.length; i++) {
      broken[i] = 0;
    }
    String address = "data:image/png;base64," + Base64.getEncoder().encodeToString(broken);
    PdfFile file = print("![街景](" + address + ")\n");
    assertThat(file.warnings()).hasSize(1).first().asString().contains("«街景»", "left blank");
  }

  /** Four inks, as a repro house saves its pictures. */
  @Test
  void pictureOfFourInks_isPrinted() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 60, 40, 4, null);
    for (int i = 0; i < 60 * 40 * 4; i++) {
      inks.getDataBuffer().setElem(i, 30 + i % 200);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    } finally {
      writer.dispose();
    }
    String data = Base64.getEncoder().encodeToString(bytes.toByteArray());
    PdfFile file = print("![四色](data:image/jpeg;base64," + data + ")\n");
    assertThat(file.warnings()).isEmpty();
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      PDImageXObject image = (PDImageXObject) resources.getXObject(name);
      assertThat(image.getColorSpace().getNumberOfComponents()).isEqualTo(3);
      assertThat(image.getWidth()).isEqualTo(60);
    }
  }

  private static String dataOf(String address) {
    return address.substring(address.indexOf(',') + 1);
  }

  private static String png(int type) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(200, 100, type), "png", bytes);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void volumeOf150Pages_fitsIntoModestMemory() {
    PdfFile file = print(PressSample.volume(170), "gazette");
    assertThat(file.edition().sheets().size()).isGreaterThanOrEqualTo(150);
    assertThat(file.bytes().length).isLessThan(4_000_000);
  }

  @Test
  void titleWithXmlSigns_isEscapedInTheMetadata() throws IOException {
    Issue issue = IssueFile.parse("---\nperiodical: A & <B>\n---\n\n## 题\n\n文。");
    try (PDDocument document = Loader.loadPDF(print(issue, "gazette").bytes())) {
      String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray());
      assertThat(xmp).contains("A &amp; &lt;B&gt;");
    }
  }
}
