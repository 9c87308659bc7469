package dibao.bench;

import com.hankcs.hanlp.HanLP;
import dibao.reading.document.UnreadableException;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import java.io.IOException;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long one thread takes from text to observations, beside HanLP's standard segmentation of the
 * same text. One operation reads some two million characters, as {@link SampleText} tells: 400 ms
 * an operation are five million characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ObservationsBenchmark {

  @Param({"bulletin", "figures"})
  public String density = "bulletin";

  private List<ArticleText> articles = List.of();

  @Setup
  public void load() throws IOException, UnreadableException {
    articles = SampleText.articles(density);
    SampleText.tell(density, articles);
  }

  @Benchmark
  public void observations(Blackhole sink) {
    for (ArticleText article : articles) {
      sink.consume(Statistics.standard().read(article));
    }
  }

  @Benchmark
  public void hanlpStandardSegmentation(Blackhole sink) {
    for (ArticleText article : articles) {
      sink.consume(HanLP.segment(article.text()));
    }
  }
}
