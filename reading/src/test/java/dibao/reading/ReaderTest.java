package dibao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dibao.issue.IssueFile;
import dibao.reading.bulletin.ContentsFinding.Kind;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.Limits;
import dibao.reading.document.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final String ISSUE =
      """
      港口观察
      2024年第3期

      目录
      【要闻】
      一号航道四月通航……1
      堆场周转再快半天……2
      船员换班新规施行……3

      【要闻】

      一号航道四月通航

      　　航道局4月2日宣布，一号航道已经具备通航条件，首批船舶有12艘。

      （来源：新华社，2024-04-03）

      堆场周转又快半天

      　　港口统计显示，一季度堆场平均周转4.5天，同比减少0.5天。

      （来源：《海岸日报》，2024-04-05）
      """;

  private static Reading read(String text) throws UnreadableException {
    return Reader.standard().read(Expected.bytes(text), "issue.txt", ReadOptions.NONE.explained());
  }

  private static void assertRefused(byte[] bytes, String name, String what) {
    assertThatThrownBy(() -> Reader.standard().read(bytes, name, ReadOptions.NONE))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(name + "：")
        .hasMessageContaining(what)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void text_articlesWithTheirFields() throws Exception {
    assertThat(read(ISSUE).articles())
        .extracting(
            ReadArticle::number, ReadArticle::section, ReadArticle::title, ReadArticle::source)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "要闻", "一号航道四月通航", "新华社"),
            org.assertj.core.groups.Tuple.tuple(2, "要闻", "堆场周转又快半天", "海岸日报"));
  }

  @Test
  void contents_thatDisagreeWithTheBody() throws Exception {
    assertThat(read(ISSUE).findings())
        .extracting(finding -> finding.kind() + " " + finding.line())
        .containsExactly(Kind.TITLE_DIFFERS + " 7", Kind.ARTICLE_MISSING + " 8");
  }

  @Test
  void explanation_namesEachTitleAndItsReasons() throws Exception {
    assertThat(read(ISSUE).explanation())
        .anySatisfy(line -> assertThat(line).contains("标题「一号航道四月通航」").contains("与目录条目相符"));
  }

  @Test
  void place_isTheLineInTheText() throws Exception {
    ReadArticle article = read(ISSUE).articles().get(1);
    assertThat(article.places().first().line()).isEqualTo(18);
    assertThat(article.places().at(0).line()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void encoding_recognised(String encoding) throws Exception {
    byte[] bytes = ISSUE.getBytes(Charset.forName(encoding));
    assertThat(Reader.standard().read(bytes, "a.txt", ReadOptions.NONE).articles()).hasSize(2);
  }

  @Test
  void encoding_big5WithTraditionalLabels() throws Exception {
    String text = "【要聞】\n\n一號航道通航\n\n　　航道局宣布，一號航道已經具備通航的條件，這是今年的大事。\n\n來源：聯合報 2024年4月3日\n";
    Reading reading =
        Reader.standard().read(text.getBytes(Charset.forName("Big5")), "a.txt", ReadOptions.NONE);
    assertThat(reading.remarks())
        .extracting(remark -> remark.in(Locale.CHINESE))
        .contains("按 Big5 编码读取");
    assertThat(reading.articles().getFirst().source()).isEqualTo("聯合報");
  }

  @Test
  void encoding_markIsNotText() throws Exception {
    assertThat(read("\ufeff" + ISSUE).articles()).hasSize(2);
  }

  @Test
  void encoding_givenButWrong() {
    byte[] bytes = ISSUE.getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(() ->
            Reader.standard()
                .read(bytes, "a.txt", ReadOptions.NONE.withEncoding(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("--encoding");
  }

  @Test
  void badInput_oneLineWithWhatAndWhatToDo() throws Exception {
    assertRefused(new byte[0], "a.txt", "空");
    assertRefused(Expected.bytes("  \n \n"), "a.txt", "没有文字");
    assertRefused(
        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}, "a.doc", "Word 97");
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    noise[0] = 1;
    assertRefused(noise, "a.bin", "不是文本");
    assertRefused(noise, "a.txt", "不是文本");
    assertRefused(noise, "A.PDF", "不是 PDF 文件");
    assertRefused(noise, "a.docx", "不是 Word 文件");
    assertRefused(Expected.bytes("%PDF-1.7\nbroken"), "a.pdf", "损坏");
    assertRefused(Expected.bytes("PK\u0003\u0004broken"), "a.docx", "docx");
  }

  @Test
  void docx_bombAndDocumentTypeAreRefused() throws Exception {
    assertRefused(
        docx("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'b'>]><d>&a;</d>"), "a.docx", "DTD");
    Limits small = new Limits(1 << 20, 1 << 20, 1 << 16, 10);
    byte[] bomb = docx("<w>" + " ".repeat(1 << 18) + "</w>");
    assertThatThrownBy(
            () -> Reader.standard().read(bomb, "a.docx", new ReadOptions(null, null, false, small)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("解压");
  }

  /** Each would take minutes or exhaust the stack if it were read as it asks to be. */
  @Test
  void nestedWithoutEnd_isRefusedOrReadAtOnce() throws Exception {
    assertRefused(Expected.bytes("<html><body>" + "<div>".repeat(200_000) + "字"), "a.html", "嵌套太深");
    String deep = "<w:tc>".repeat(100_000) + "字" + "</w:tc>".repeat(100_000);
    assertRefused(docx("<w:document>" + deep + "</w:document>"), "a.docx", "损坏");
    assertRefused(
        Expected.bytes("{\"title\":\"a\",\"body\":" + "[".repeat(200_000) + "}\n"),
        "a.jsonl",
        "嵌套太深");
    String marks = "# 题\n\n" + "[".repeat(200_000) + "\n\n" + "*".repeat(200_000) + "字\n\n正文一句。\n";
    assertThat(Reader.standard().read(Expected.bytes(marks), "a.md", ReadOptions.NONE)).isNotNull();
  }

  private static byte[] docx(String xml) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(Expected.bytes(xml));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void file_tooLargeIsRefusedBeforeItIsRead(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), ISSUE);
    Limits small = new Limits(100, 100, 100, 1);
    assertThatThrownBy(
            () -> Reader.standard().read(file, new ReadOptions(null, null, false, small)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("上限");
  }

  @Test
  void records_oneArticleALine() throws Exception {
    String lines =
        "{\"n\":7,\"title\":\"甲\",\"date\":\"2024-01-02\",\"body\":\"一段。\\n二段\\u4e2d。\"}\n"
            + "{\"title\":\"乙\",\"body\":\"文\",\"section\":\"栏\"}\n";
    List<ReadArticle> articles =
        Reader.standard().read(Expected.bytes(lines), "a.jsonl", ReadOptions.NONE).articles();
    assertThat(articles).extracting(ReadArticle::number).containsExactly(7, 2);
    assertThat(articles.getFirst().body()).isEqualTo("一段。\n二段中。");
    assertThat(articles.getFirst().date()).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(lines.charAt(articles.getFirst().places().at(4).offset())).isEqualTo('二');
  }

  @Test
  void records_wrongLineIsNamed() {
    assertRefused(
        Expected.bytes("{\"title\":\"甲\",\"body\":\"x\"}\n{\"title\":\"乙\"}\n"),
        "a.jsonl",
        "第 2 行");
  }

  @Test
  void issueFile_comesBackWhole() throws Exception {
    Reading first = Expected.read(Path.of("../samples/bulletins/port-digest/issue.txt"));
    String file = IssueFile.format(first.issue());
    Reading again = Reader.standard().read(Expected.bytes(file), "issue.md", ReadOptions.NONE);
    assertThat(again.issue()).isEqualTo(first.issue());
    assertThat(again.articles())
        .extracting(ReadArticle::body)
        .isEqualTo(first.articles().stream().map(ReadArticle::body).toList());
    ReadArticle article = again.articles().getFirst();
    assertThat(file.charAt(article.places().at(3).offset())).isEqualTo(article.body().charAt(3));
  }

  @Test
  void html_headingsTablesAndBreaks() throws Exception {
    String page =
        """
        <html><head><meta charset="utf-8"><title>快报</title><script>var a = "不要";</script></head><body>
        <h1>港口快报</h1><h2>要闻</h2><h3>一号航道通航</h3>
        <p>航道局宣布，一号航道已经具备通航条件。</p>
        <table><tr><th>港区</th><th>量</th></tr><tr><td>东区</td><td>12.5</td></tr></table>
        <p>来源：新华社 2024-04-03</p><h3>堆场周转更快</h3><p>周转天数减少到四天。</p><p>来源：人民网</p></body></html>
        """;
    List<ReadArticle> articles =
        Reader.standard().read(Expected.bytes(page), "a.html", ReadOptions.NONE).articles();
    assertThat(articles).extracting(ReadArticle::title).containsExactly("一号航道通航", "堆场周转更快");
    assertThat(articles.getFirst().body()).isEqualTo("航道局宣布，一号航道已经具备通航条件。\n港区\t量\n东区\t12.5");
  }

  @Test
  void nonsense_neverFailsOtherwise() throws Exception {
    java.util.Random random = new java.util.Random(11);
    String parts = "【】（）《》来源：，。、 \n\t一二三123年月日.…-—第期|##**>[]编选新华社报\f";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("文");
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(parts.charAt(random.nextInt(parts.length())));
      }
      assertThat(read(text.toString()).document().text()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomBytes_areNeverTakenForText(int seed) {
    byte[] noise = new byte[20_000 + seed * 777];
    new Random(seed).nextBytes(noise);
    assertRefused(noise, "issue.pdf", "不是 PDF 文件");
    assertRefused(noise, "issue.txt", "不是文本");
  }

  @Test
  void pictureAndArchive_areToldWhateverTheirNames() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertRefused(picture, "issue.pdf", "是 PNG 图片");
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
    }
    assertRefused(archive.toByteArray(), "issue.pdf", "是 ZIP 压缩包");
  }
}
