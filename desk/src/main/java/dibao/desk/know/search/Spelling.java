package dibao.desk.know.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what was typed into words that the archive has: characters that sound alike (跨镜电商 for
 * 跨境电商) and Latin words with a wrong, missing or additional letter.
 */
final class Spelling {

  private static final int LONGEST_WORD = 8;
  private static final float UNKNOWN_CHARACTER = 30;
  private static final float CHANGED_CHARACTER = 1;

  private final Dictionary dictionary;

  Spelling(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The query with its wrong words corrected; null when nothing was wrong or nothing is like it.
   */
  @Nullable String correct(String query) {
    char[] text = Folding.fold(query).toCharArray();
    Runs runs = new Runs();
    runs.start(text, text.length);
    StringBuilder corrected = new StringBuilder();
    int kept = 0;
    while (runs.next()) {
      String run = new String(text, runs.start(), runs.end() - runs.start());
      String better =
          switch (runs.kind()) {
            case HAN -> han(run);
            case LETTERS -> latin(run);
            case NUMBER -> run;
          };
      corrected.append(query, kept, runs.start());
      corrected.append(better.equals(run) ? query.substring(runs.start(), runs.end()) : better);
      kept = runs.end();
    }
    corrected.append(query.substring(kept));
    return corrected.toString().equals(query) ? null : corrected.toString();
  }

  private String latin(String word) {
    if (word.length() < 3 || word.length() > 24 || dictionary.exactly(word) != null) {
      return word;
    }
    Dictionary.Entry like = dictionary.like(word);
    return like == null ? word : like.text();
  }

  /** The cheapest way through the run by words that sound like its stretches. */
  private String han(String run) {
    String[] syllables = Pinyin.syllables(run);
    if (syllables == null || syllables.length != run.length()) {
      return run;
    }
    float[] best = new float[run.length() + 1];
    String[] words = new String[run.length()];
    Arrays.fill(best, 0, run.length(), Float.POSITIVE_INFINITY);
    for (int from = run.length() - 1; from >= 0; from--) {
      best[from] = UNKNOWN_CHARACTER + best[from + 1];
      words[from] = run.substring(from, from + 1);
      for (int to = from + 2; to <= Math.min(run.length(), from + LONGEST_WORD); to++) {
        Dictionary.Entry word = word(run, syllables, from, to);
        if (word != null && cost(word, run, from) + best[to] < best[from]) {
          best[from] = cost(word, run, from) + best[to];
          words[from] = word.text();
        }
      }
    }
    return joined(words);
  }

  private Dictionary.@Nullable Entry word(String run, String[] syllables, int from, int to) {
    Dictionary.Entry same = dictionary.exactly(run.substring(from, to));
    return same != null ? same : dictionary.sounding(syllables, from, to);
  }

  private static float cost(Dictionary.Entry word, String run, int from) {
    float cost = 10 - (float) Math.log(1 + word.uses()) / 2;
    for (int i = 0; i < word.text().length(); i++) {
      cost += word.text().charAt(i) == run.charAt(from + i) ? 0 : CHANGED_CHARACTER;
    }
    return cost;
  }

  private static String joined(String[] words) {
    StringBuilder joined = new StringBuilder();
    for (int at = 0; at < words.length; at += words[at].length()) {
      joined.append(words[at]);
    }
    return joined.toString();
  }
}
