package dibao.bench;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.pdf.PdfFile;
import dibao.press.style.HouseStyle;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.document.UnreadableException;
import dibao.reading.text.ArticleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one thread takes from an issue's bytes to its articles: a text of a normal bulletin's
 * size, one of a yearbook's, and a PDF of some 25 pages that the press has printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class IssueBenchmark {

  private static final Masthead MASTHEAD =
      new Masthead("社区商业通讯", 2024, 9, 9, null, null, List.of(), List.of("zh-CN"), Map.of());

  private byte[] bulletin = {};
  private byte[] yearbook = {};
  private byte[] pdf = {};

  @Setup
  public void write() throws IOException, UnreadableException {
    List<ArticleText> articles = SampleText.articles("bulletin");
    bulletin = text(articles.subList(0, 12));
    yearbook = text(articles);
    pdf =
        PdfFile.print(issue(articles.subList(0, 11)), HouseStyle.gazette(), Pictures.inline())
            .bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      System.out.printf(
          "bulletin %,d bytes with %d articles, yearbook %,d bytes with %d articles, PDF %d"
              + " pages%n",
          bulletin.length,
          read(bulletin, "a.txt"),
          yearbook.length,
          read(yearbook, "b.txt"),
          document.getNumberOfPages());
    }
  }

  /** A masthead, one column, and each article under a number with its source behind it. */
  private static byte[] text(List<ArticleText> articles) {
    var text = new StringBuilder("社区商业通讯\n2024年第9期（总第9期）\n2024年5月9日\n\n【本期要闻】\n\n");
    for (ArticleText article : articles) {
      text.append("■").append(title(article)).append('\n');
      article.body().lines().forEach(line -> text.append("　　").append(line).append('\n'));
      text.append("（来源：商报）\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String title(ArticleText article) {
    return article.title().isBlank() ? "社区商业运行情况" : article.title();
  }

  private static Issue issue(List<ArticleText> articles) {
    List<Article> printed = new ArrayList<>();
    for (ArticleText article : articles) {
      List<Block> blocks = new ArrayList<>();
      article
          .body()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> blocks.add(Block.Paragraph.of(line)));
      printed.add(new Article(title(article), List.of(), blocks, List.of(), "商报", null, null));
    }
    return new Issue(MASTHEAD, List.of(new Section("本期要闻", printed)));
  }

  private static int read(byte[] bytes, String name) throws UnreadableException {
    return Reader.standard().read(bytes, name, ReadOptions.NONE).articles().size();
  }

  @Benchmark
  public int bulletin() throws UnreadableException {
    return read(bulletin, "bulletin.txt");
  }

  @Benchmark
  public int yearbook() throws UnreadableException {
    return read(yearbook, "yearbook.txt");
  }

  @Benchmark
  public int pdf() throws UnreadableException {
    return read(pdf, "issue.pdf");
  }
}
