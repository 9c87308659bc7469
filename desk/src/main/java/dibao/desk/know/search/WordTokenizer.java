package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words: Han runs cut by {@link Segmenter}, each run's words followed by the words inside its long
 * ones; letters and numbers as they are.
 *
 * <p>Each token counts {@code weight} times, which is how a title's words outweigh the body's
 * (BM25F: weighted frequencies of all parts in one field). Positions mean nothing here.
 */
final class WordTokenizer extends RunTokenizer {

  private final int weight;
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Segmenter segmenter = new Segmenter();
  private int word;
  private int words;

  WordTokenizer(int weight) {
    this.weight = weight;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = 0;
    words = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    frequency.setTermFrequency(weight);
    return nextWord() || nextRun();
  }

  private boolean nextWord() {
    if (word == words) {
      return false;
    }
    put(segmenter.start(word), segmenter.end(word));
    word++;
    return true;
  }

  private boolean nextRun() {
    if (!runs.next()) {
      return false;
    }
    if (runs.kind() != Runs.Kind.HAN) {
      putRun();
      return true;
    }
    segmenter.cutFine(text, runs.start(), runs.end());
    word = 0;
    words = segmenter.count();
    return nextWord();
  }
}
