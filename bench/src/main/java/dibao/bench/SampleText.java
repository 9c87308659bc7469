package dibao.bench;

import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.UnreadableException;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles to measure with, made of the samples. Those of {@code figures} are the samples of the
 * statistics reader and the articles of the sample bulletins, where nearly each clause states
 * something; those of {@code bulletin} have as much prose of the bench's own between them as a real
 * bulletin has, some eight statements in a thousand characters.
 */
final class SampleText {

  private static final Path ITEMS = Path.of("samples/observations/items.jsonl");
  private static final Path BULLETINS = Path.of("samples/bulletins");
  private static final int CHARACTERS = 2_000_000;
  private static final LocalDate DATE = LocalDate.of(2024, 5, 9);

  /** Paragraphs of prose to one article of figures. */
  private static final int PROSE = 18;

  private SampleText() {}

  /** Articles of some two million characters. */
  static List<ArticleText> articles(String density) throws IOException, UnreadableException {
    List<ReadArticle> samples = samples();
    List<String> prose = prose();
    boolean mixed = density.equals("bulletin");
    List<ArticleText> articles = new ArrayList<>();
    int characters = 0;
    int next = 0;
    for (int i = 0; characters < CHARACTERS; i++) {
      ReadArticle sample = samples.get(i % samples.size());
      var body = new StringBuilder(sample.body());
      for (int n = 0; mixed && n < PROSE; n++) {
        body.append('\n').append(prose.get(next++ % prose.size()));
      }
      LocalDate date = sample.date() == null ? DATE : sample.date();
      articles.add(new ArticleText(i + 1, sample.title(), date, sample.source(), body.toString()));
      characters += sample.title().length() + 1 + body.length();
    }
    return articles;
  }

  /** Tells how dense the articles are; reads them all for it. */
  static void tell(String density, List<ArticleText> articles) {
    long rows = 0;
    long characters = 0;
    for (ArticleText article : articles) {
      characters += article.title().length() + 1 + article.body().length();
      rows += Statistics.standard().read(article).size();
    }
    System.out.printf(
        "%s: %,d articles, %,d characters, %,d rows, %.1f rows in 1,000 characters%n",
        density, articles.size(), characters, rows, 1000.0 * rows / characters);
  }

  private static List<ReadArticle> samples() throws IOException, UnreadableException {
    List<ReadArticle> samples = new ArrayList<>(read(ITEMS));
    for (String bulletin : List.of("care-letter", "port-digest", "tea-letter")) {
      samples.addAll(read(BULLETINS.resolve(bulletin).resolve("issue.txt")));
    }
    return samples;
  }

  private static List<ReadArticle> read(Path file) throws IOException, UnreadableException {
    return Reader.standard().read(file, ReadOptions.NONE).articles();
  }

  private static List<String> prose() throws IOException {
    try (InputStream stream = SampleText.class.getResourceAsStream("prose.txt")) {
      if (stream == null) {
        throw new IOException("no prose.txt beside " + SampleText.class.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
