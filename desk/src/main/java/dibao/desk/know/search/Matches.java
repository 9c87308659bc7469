package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * The articles that match, or of very many an even sample of them.
 *
 * @param documents their numbers, in order
 * @param step what the sample is a part of: each stands for so many; 1 when these are all
 * @param total how many match: exactly, or if {@code estimated} about
 */
record Matches(int[] documents, int step, int total, boolean estimated) {

  /** So many documents are looked at, or a little more. */
  private static final int LOOKED_AT = 16_000;

  /** Documents beside each other that are looked at together. */
  private static final int STRETCH = 128;

  static Matches all(int[] documents) {
    return new Matches(documents, 1, documents.length, false);
  }

  /** Finds them; {@code query} is rewritten. */
  static Matches of(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    ScorerSupplier[] suppliers = new ScorerSupplier[leaves.size()];
    long cost = 0;
    for (int i = 0; i < suppliers.length; i++) {
      suppliers[i] = weight.scorerSupplier(leaves.get(i));
      cost += suppliers[i] == null ? 0 : suppliers[i].cost();
    }
    int step = cost <= LOOKED_AT ? 1 : Integer.highestOneBit((int) (cost / LOOKED_AT)) * 2;
    Taken taken = new Taken();
    for (int i = 0; i < suppliers.length; i++) {
      if (suppliers[i] != null) {
        taken.from(suppliers[i].bulkScorer(), leaves.get(i), step);
      }
    }
    int exactly = step == 1 ? taken.count : count(weight, leaves);
    int total = exactly >= 0 ? exactly : about(taken.count * step);
    int[] documents = Arrays.copyOf(taken.documents, taken.count);
    return new Matches(documents, step, total, exactly < 0);
  }

  /** An estimate as exact as it is: two digits. */
  private static int about(int estimate) {
    int unit = 1;
    while (estimate / unit >= 100) {
      unit *= 10;
    }
    return (estimate + unit / 2) / unit * unit;
  }

  /** How many match if the index knows without looking; else -1. */
  private static int count(Weight weight, List<LeafReaderContext> leaves) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : leaves) {
      int here = weight.count(leaf);
      if (here < 0) {
        return -1;
      }
      count += here;
    }
    return count;
  }

  private static final class Taken implements LeafCollector {

    private int[] documents = new int[1_024];
    private int count;
    private int base;

    void from(BulkScorer scorer, LeafReaderContext leaf, int step) throws IOException {
      base = leaf.docBase;
      Bits live = leaf.reader().getLiveDocs();
      int documents = leaf.reader().maxDoc();
      if (step == 1) {
        scorer.score(this, live, 0, documents);
        return;
      }
      int stride = STRETCH * step;
      int from = Math.ceilDiv(base, stride) * stride - base;
      while (from < documents) {
        scorer.score(this, live, from, Math.min(documents, from + STRETCH));
        from += stride;
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      if (count == documents.length) {
        documents = Arrays.copyOf(documents, count * 2);
      }
      documents[count++] = base + document;
    }
  }
}
