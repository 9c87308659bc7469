package dibao.bench;

import com.hankcs.hanlp.HanLP;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.name.Names;
import dibao.reading.place.Places;
import dibao.reading.quantity.Quantities;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.time.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long the scanners, and the whole reader of statistics, take for the sample news items, beside
 * HanLP's standard segmentation of the same text. One operation reads all items; divide {@link
 * #characters} by it for characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ScannersBenchmark {

  private static final Path ITEMS = Path.of("samples/observations/items.jsonl");
  private static final LocalDate DATE = LocalDate.of(2024, 5, 9);

  private List<String> items = List.of();

  @Setup
  public void load() throws IOException {
    items = Files.readAllLines(ITEMS);
    System.out.println("characters in one operation: " + characters());
  }

  int characters() {
    return items.stream().mapToInt(String::length).sum();
  }

  @Benchmark
  public void scanners(Blackhole sink) {
    for (String item : items) {
      NormalText text = NormalText.of(item);
      Marks marks = Lexicon.standard().mark(text);
      sink.consume(Quantities.standard().scan(text, marks));
      sink.consume(Times.standard().scan(text, marks, DATE));
      sink.consume(Places.standard().scan(text, marks));
      sink.consume(Names.standard().attributions(text, marks));
    }
  }

  @Benchmark
  public void statistics(Blackhole sink) {
    for (String item : items) {
      sink.consume(Statistics.standard().read(new ArticleText(1, "", DATE, null, item)));
    }
  }

  @Benchmark
  public void hanlpStandardSegmentation(Blackhole sink) {
    for (String item : items) {
      sink.consume(HanLP.segment(item));
    }
  }
}
