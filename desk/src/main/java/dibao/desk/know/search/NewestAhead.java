package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValuesSkipper;

/**
 * For stretches of a segment's documents, the highest factor that any document from there on can
 * have. It never rises, as a bound must that is handed on from stretch to stretch.
 *
 * @param ends the document after each stretch's last
 * @param factors the highest factor in this stretch and all later ones
 */
record NewestAhead(int[] ends, float[] factors) {

  /** What age does to the score of an article of this day. */
  interface Fading {
    float factor(long day);
  }

  static NewestAhead read(DocValuesSkipper skipper, int documents, Fading fading)
      throws IOException {
    int[] ends = new int[8];
    float[] factors = new float[8];
    int count = 0;
    int from = 0;
    while (from < documents) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
        factors = Arrays.copyOf(factors, count * 2);
      }
      skipper.advance(from);
      boolean beyond = skipper.minDocID(0) > from;
      int end = beyond ? skipper.minDocID(0) : skipper.maxDocID(0) + 1;
      ends[count] = Math.min(documents, end);
      factors[count] = fading.factor(beyond ? 0 : skipper.maxValue(0));
      from = ends[count++];
    }
    for (int i = count - 2; i >= 0; i--) {
      factors[i] = Math.max(factors[i], factors[i + 1]);
    }
    return new NewestAhead(Arrays.copyOf(ends, count), Arrays.copyOf(factors, count));
  }
}
