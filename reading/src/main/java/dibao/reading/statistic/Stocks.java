package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its nouns whether an indicator is a stock, counted at a date (余额, 人口), or a flow over a
 * time (销售额, 产量). Threads may share it.
 */
final class Stocks {

  /** What an indicator counts. */
  enum Nature {
    STOCK,
    FLOW,
    UNKNOWN
  }

  private static final Stocks STANDARD = new Stocks();

  private final Prefixes<Nature> nouns;

  private Stocks() {
    Map<String, Nature> words = new HashMap<>();
    for (WordList.Line line : WordList.of(Stocks.class, "stocks.tsv").lines()) {
      words.put(line.word(), Nature.valueOf(line.field(0).toUpperCase(Locale.ROOT)));
    }
    nouns = Prefixes.forwards(words);
  }

  static Stocks standard() {
    return STANDARD;
  }

  /** By what it is about, else by what its share is of or by the indicator that it goes on from. */
  Nature natureOf(Frame frame, String before, boolean inSentence) {
    String about = frame.about().isEmpty() ? before : frame.about();
    Nature nature = natureOf(about);
    if (nature == Nature.UNKNOWN && frame.whole() != null) {
      nature = natureOf(frame.whole());
    }
    boolean goesOn = inSentence && Terms.OF_INDICATOR.contains(about);
    return goesOn && nature == Nature.UNKNOWN ? natureOf(before) : nature;
  }

  /** By the last noun that tells. */
  Nature natureOf(String indicator) {
    Nature nature = Nature.UNKNOWN;
    for (int i = 0; i < indicator.length(); ) {
      Prefixes.@Nullable Found<Nature> noun = nouns.longest(indicator, i);
      nature = noun == null ? nature : noun.value();
      i += noun == null ? 1 : noun.length();
    }
    return nature;
  }
}
