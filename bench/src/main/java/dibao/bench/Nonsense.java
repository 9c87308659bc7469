package dibao.bench;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.WordList;
import dibao.reading.statistic.Observation;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reads articles thrown together from the word lists' own words, which nobody would write: nothing
 * may fail, and every span must lie in its text. {@code Nonsense [TRIES [SEED]]}, a million tries
 * unless told; ends with status 1 and the article at the first failure. The build does the same
 * with fewer tries ({@code NonsenseTest} of the reader).
 */
public final class Nonsense {

  private static final List<String> LISTS =
      List.of(
          "lexicon/areas",
          "lexicon/idioms",
          "lexicon/occasions",
          "lexicon/organisations",
          "lexicon/platforms",
          "lexicon/suffixes",
          "lexicon/times",
          "name/saying",
          "quantity/amounts",
          "quantity/hedges",
          "quantity/units",
          "statistic/adverbs",
          "statistic/heads",
          "statistic/stocks",
          "statistic/words");

  private static final String GLUE =
      "，。；、：！？（）()“”《》〔〕\n\t 　—-～~/:.,%‰0123456789１２,零一二两三十百千万亿半几多余第前每比较由从占为达的和与及至到超近约其分别"
          + "成倍番翻点个年月日时末底初同环增降持平\uD83D\uDE00\u200B\uFFFF\0|｜";

  private final List<String> words = new ArrayList<>();
  private final Random random;

  private Nonsense(long seed) {
    this.random = new Random(seed);
    for (String list : LISTS) {
      WordList.of(Lexicon.class, "/dibao/reading/" + list + ".tsv")
          .lines()
          .forEach(line -> words.add(line.word()));
    }
  }

  /** Reads as many articles of nonsense as told. */
  public static void main(String[] arguments) {
    int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    var nonsense = new Nonsense(seed);
    long characters = 0;
    long rows = 0;
    for (int i = 0; i < tries; i++) {
      ArticleText article = nonsense.article(i);
      rows += read(article);
      characters += article.text().length();
    }
    System.out.printf(
        "%,d articles of nonsense read, %,d characters, %,d rows, no failure%n",
        tries, characters, rows);
  }

  private static int read(ArticleText article) {
    try {
      List<Observation> rows = Statistics.standard().read(article);
      int length = article.text().length();
      for (Observation row : rows) {
        if (row.span().end() > length
            || !row.span().contains(row.parts().value())
            || row.quote().isBlank()) {
          throw new IllegalStateException("no place for " + row);
        }
      }
      return rows.size();
    } catch (RuntimeException | StackOverflowError e) {
      System.out.println("failed on " + article);
      throw e;
    }
  }

  private ArticleText article(int number) {
    LocalDate date = number % 5 == 0 ? null : LocalDate.of(2024, 2, 29);
    String title = number % 7 == 0 ? "" : sentence(4);
    return new ArticleText(1, title, date, null, sentence(3 + random.nextInt(40)));
  }

  private String sentence(int length) {
    var sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (random.nextInt(5) < 2) {
        sentence.append(words.get(random.nextInt(words.size())));
      } else {
        sentence.append(GLUE.charAt(random.nextInt(GLUE.length())));
      }
    }
    return sentence.toString();
  }
}
