package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** The numbers of all documents that match, in order: how many they are, and a sample to count. */
final class Matches implements Collector {

  private int[] documents = new int[1_024];
  private int count;

  int count() {
    return count;
  }

  /** Every {@code step}-th match, in order. */
  int[] sample(int step) {
    if (step == 1) {
      return Arrays.copyOf(documents, count);
    }
    int[] sample = new int[Math.ceilDiv(count, step)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = documents[i * step];
    }
    return sample;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new Leaf(context.docBase);
  }

  private void room(int more) {
    if (documents.length < count + more) {
      documents = Arrays.copyOf(documents, Math.max(documents.length * 2, count + more));
    }
  }

  private final class Leaf implements LeafCollector {

    private final int base;
    private final int[] buffer = new int[256];

    Leaf(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      room(1);
      documents[count++] = base + document;
    }

    @Override
    public void collectRange(int from, int to) {
      room(to - from);
      for (int document = from; document < to; document++) {
        documents[count++] = base + document;
      }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      for (int got = stream.intoArray(buffer); got > 0; got = stream.intoArray(buffer)) {
        room(got);
        for (int i = 0; i < got; i++) {
          documents[count++] = base + buffer[i];
        }
      }
    }
  }
}
