package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;

/**
 * Scores a segment stretch by stretch by the inner query's own quickest way, and fades what it
 * gives. The inner query is told the least score that still counts, divided by the most that is
 * left of any score from here on.
 */
final class FadingBulkScorer extends BulkScorer {

  private final BulkScorer inner;
  private final NumericDocValues days;
  private final NewestAhead newest;
  private final long today;

  FadingBulkScorer(BulkScorer inner, NumericDocValues days, NewestAhead newest, long today) {
    this.inner = inner;
    this.days = days;
    this.newest = newest;
    this.today = today;
  }

  @Override
  public int score(LeafCollector collector, Bits accepted, int from, int to) throws IOException {
    Faded faded = new Faded(collector);
    int next = from;
    for (int i = 0; i < newest.ends().length && next < to; i++) {
      if (newest.ends()[i] > next) {
        faded.factor = newest.factors()[i];
        next = inner.score(faded, accepted, next, Math.min(to, newest.ends()[i]));
      }
    }
    return next >= newest.ends()[newest.ends().length - 1] ? DocIdSetIterator.NO_MORE_DOCS : next;
  }

  @Override
  public long cost() {
    return inner.cost();
  }

  /** Stands between the inner query and the collector, for each what the other is to it. */
  private final class Faded extends Scorable implements LeafCollector {

    private final LeafCollector collector;
    private Scorable scorer = this;
    private float least;
    private float factor = 1;
    private int document;

    Faded(LeafCollector collector) {
      this.collector = collector;
    }

    @Override
    public void setScorer(Scorable inner) throws IOException {
      scorer = inner;
      collector.setScorer(this);
      tell();
    }

    @Override
    public void collect(int found) throws IOException {
      document = found;
      collector.collect(found);
    }

    @Override
    public DocIdSetIterator competitiveIterator() throws IOException {
      return collector.competitiveIterator();
    }

    @Override
    public float score() throws IOException {
      long day = days.advanceExact(document) ? days.longValue() : 0;
      return scorer.score() * Recency.factor(today - day);
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      least = score;
      tell();
    }

    private void tell() throws IOException {
      if (least > 0) {
        scorer.setMinCompetitiveScore(Math.nextDown(least / factor));
      }
    }
  }
}
