package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Looks at the texts of the best articles and puts those first that have several words just as they
 * were typed, above all in the title.
 */
final class AsTyped {

  /** So many of the best are looked at. */
  static final int BEST = 200;

  private static final float IN_TITLE = 0.5f;
  private static final float IN_TEXT = 0.15f;
  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(found -> -found.score)
          .thenComparingInt(found -> found.doc);

  private final List<Needle> needles;

  AsTyped(QueryText text) {
    needles =
        text.clauses().stream()
            .filter(Clause.Words.class::isInstance)
            .map(clause -> ((Clause.Words) clause).text())
            .filter(words -> Pieces.of(words).size() > 1)
            .map(Needle::of)
            .distinct()
            .toList();
  }

  /** The same, the first of them in a better order. */
  ScoreDoc[] reorder(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    if (needles.isEmpty()) {
      return found;
    }
    ScoreDoc[] best = Arrays.copyOf(found, Math.min(found.length, BEST));
    Arrays.sort(best, Comparator.comparingInt(one -> one.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int last = -1;
    ArticleText texts = null;
    for (ScoreDoc one : best) {
      int leaf = ReaderUtil.subIndex(one.doc, leaves);
      if (texts == null || leaf != last) {
        texts = ArticleText.in(leaves.get(leaf).reader());
        last = leaf;
      }
      one.score *= factor(texts.folded(one.doc - leaves.get(leaf).docBase));
    }
    Arrays.sort(best, BEST_FIRST);
    ScoreDoc[] ordered = found.clone();
    System.arraycopy(best, 0, ordered, 0, best.length);
    return ordered;
  }

  private float factor(String folded) {
    float factor = 1;
    for (Needle needle : needles) {
      int at = needle.startIn(folded, 0);
      if (at >= 0) {
        factor += IN_TEXT + (at < folded.indexOf('\n') ? IN_TITLE : 0);
      }
    }
    return factor;
  }
}
