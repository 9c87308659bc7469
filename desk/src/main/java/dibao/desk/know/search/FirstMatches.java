package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Remembers the first matches that come by another collector, which sees them all until it has had
 * {@link #MOST}. When no more come there are no more, and counting has cost nothing.
 */
final class FirstMatches implements Collector {

  /** From here on the other collector may leave out matches that cannot come first. */
  static final int MOST = 1_000;

  private final Collector other;
  private final int[] documents = new int[MOST];
  private int count;

  FirstMatches(Collector other) {
    this.other = other;
  }

  /** Whether all matches came by. */
  boolean isWhole() {
    return count <= MOST;
  }

  int[] documents() {
    return Arrays.copyOf(documents, Math.min(count, MOST));
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    int base = context.docBase;
    return new FilterLeafCollector(other.getLeafCollector(context)) {
      @Override
      public void collect(int document) throws IOException {
        if (count < MOST) {
          documents[count] = base + document;
        }
        count++;
        in.collect(document);
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return other.scoreMode();
  }

  @Override
  public void setWeight(Weight weight) {
    other.setWeight(weight);
  }
}
