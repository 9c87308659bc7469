package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query whose scores fade with age: whole for what is of today, {@link #FLOOR} of it for what is
 * very old, half way between after {@link #HALF_LIFE_DAYS}. So of two articles that fit alike the
 * newer comes first, and an old one that fits much better stays above a new one that hardly does.
 *
 * <p>The factor is never above one, so what the inner query knows of its highest possible scores
 * holds, and articles that cannot come among the first are skipped unread. Where a segment goes on
 * with older articles only, the factor of the newest of them makes that bound as much tighter.
 */
final class Recency extends Query {

  static final float FLOOR = 0.7f;
  static final int HALF_LIFE_DAYS = 730;

  private static final float[] FACTORS = factors();

  private final Query inner;
  private final long today;

  Recency(Query inner, long today) {
    this.inner = inner;
    this.today = today;
  }

  /** The factor for an age in days. */
  static float factor(long age) {
    return FACTORS[(int) Math.clamp(age, 0, FACTORS.length - 1)];
  }

  private static float[] factors() {
    float[] factors = new float[HALF_LIFE_DAYS * 20];
    for (int age = 0; age < factors.length; age++) {
      factors[age] = (float) (FLOOR + (1 - FLOOR) * Math.pow(2, -age / (double) HALF_LIFE_DAYS));
    }
    return factors;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = inner.rewrite(searcher);
    return rewritten.equals(inner) ? super.rewrite(searcher) : new Recency(rewritten, today);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = inner.createWeight(searcher, mode, boost);
    return mode.needsScores() ? new Fading(weight) : weight;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    inner.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "recency(" + inner.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency recency
        && recency.inner.equals(inner)
        && recency.today == today;
  }

  @Override
  public int hashCode() {
    return 31 * inner.hashCode() + Long.hashCode(today);
  }

  private final class Fading extends Weight {

    private final Weight weight;

    Fading(Weight weight) {
      super(Recency.this);
      this.weight = weight;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = weight.scorerSupplier(context);
      return supplier == null ? null : new FadingSupplier(supplier, context);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      Explanation explanation = weight.explain(context, document);
      if (!explanation.isMatch()) {
        return explanation;
      }
      NumericDocValues days = days(context);
      float factor = factor(today - (days.advanceExact(document) ? days.longValue() : 0));
      float score = explanation.getValue().floatValue() * factor;
      return Explanation.match(score, "faded by " + factor, explanation);
    }

    @Override
    public int count(LeafReaderContext context) throws IOException {
      return weight.count(context);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return weight.isCacheable(context);
    }
  }

  private static NumericDocValues days(LeafReaderContext context) throws IOException {
    return DocValues.getNumeric(context.reader(), Fields.DAY);
  }

  private final class FadingSupplier extends ScorerSupplier {

    private final ScorerSupplier supplier;
    private final LeafReaderContext context;

    FadingSupplier(ScorerSupplier supplier, LeafReaderContext context) {
      this.supplier = supplier;
      this.context = context;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new FadingScorer(supplier.get(leadCost), days(context), today);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      DocValuesSkipper skipper = context.reader().getDocValuesSkipper(Fields.DAY);
      if (skipper == null) {
        return super.bulkScorer();
      }
      int documents = context.reader().maxDoc();
      NewestAhead newest = NewestAhead.read(skipper, documents, day -> factor(today - day));
      return new FadingBulkScorer(supplier.bulkScorer(), days(context), newest, today);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  private static final class FadingScorer extends FilterScorer {

    private final NumericDocValues days;
    private final long today;

    FadingScorer(Scorer scorer, NumericDocValues days, long today) {
      super(scorer);
      this.days = days;
      this.today = today;
    }

    @Override
    public float score() throws IOException {
      long day = days.advanceExact(docID()) ? days.longValue() : 0;
      return in.score() * factor(today - day);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      in.setMinCompetitiveScore(score);
    }
  }
}
