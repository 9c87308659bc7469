package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds the articles in whose text a piece of writing stands as it is, by looking. Only to be used
 * beside clauses that leave few articles to look at: those that have all its tokens.
 */
final class StandsInText extends Query {

  /** As dear as a few hundred simple steps, so that all other clauses are asked first. */
  private static final float COST = 2_000;

  private final Needle needle;

  StandsInText(Needle needle) {
    this.needle = needle;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        return new Looking(context, mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private final class Looking extends ScorerSupplier {

    private final LeafReaderContext context;
    private final ScoreMode mode;

    Looking(LeafReaderContext context, ScoreMode mode) {
      this.context = context;
      this.mode = mode;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      ArticleText texts = ArticleText.in(context.reader());
      DocIdSetIterator all = DocIdSetIterator.all(context.reader().maxDoc());
      TwoPhaseIterator looking =
          new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
              return needle.startIn(texts.folded(approximation.docID()), 0) >= 0;
            }

            @Override
            public float matchCost() {
              return COST;
            }
          };
      return new ConstantScoreScorer(0, mode, looking);
    }

    @Override
    public long cost() {
      return context.reader().maxDoc();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "\"" + needle.text() + "\"";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StandsInText stands && stands.needle.equals(needle);
  }

  @Override
  public int hashCode() {
    return needle.hashCode();
  }
}
