package dibao.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.pdf.PdfFile;
import dibao.press.style.HouseStyle;
import dibao.press.web.HtmlPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the press takes for an issue of some 25 and one of some 150 pages, beside a peer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PrintBenchmark {

  private static final String SENTENCE =
      "一季度，全区社区团购零售额达48.6亿元，同比增长20.3%，比上年四季度加快3.7个百分点；“前置仓”增至126个。";

  private static final Masthead MASTHEAD =
      new Masthead("商务观察", 2025, 7, 91, null, null, List.of(), List.of("zh-CN"), Map.of());

  @Param({"45", "270"})
  public int articles;

  @Param({"gazette", "columns"})
  public String style = "gazette";

  private Issue issue = new Issue(MASTHEAD, List.of());
  private HouseStyle house = HouseStyle.gazette();

  @Setup
  public void write() {
    List<Article> written = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int paragraph = 0; paragraph < 4; paragraph++) {
        blocks.add(Block.Paragraph.of(SENTENCE.repeat(2 + (i + paragraph) % 3)));
      }
      written.add(
          new Article("第" + i + "篇：社区商业运行情况", List.of(), blocks, List.of(), "本刊", null, null));
    }
    issue = new Issue(MASTHEAD, List.of(new Section("数据观察", written)));
    house = HouseStyle.carried(style);
  }

  @Benchmark
  public int pdf() {
    return PdfFile.print(issue, house, Pictures.inline()).bytes().length;
  }

  /** The same issue's page of HTML by openhtmltopdf, with the press's own face. */
  @Benchmark
  public int openHtmlToPdf() throws IOException {
    String page =
        HtmlPage.print(issue, Pictures.inline())
            .replace("</head>", "<style>* { font-family: song !important; }</style></head>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(() -> HouseStyle.class.getResourceAsStream("/dibao/press/type/song.ttf"), "song")
        .withHtmlContent(page, null)
        .toStream(bytes)
        .run();
    return bytes.size();
  }
}
