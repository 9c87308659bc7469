package dibao.desk.know.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts how matches spread over columns, sources, years and issues. Of a sample of them the counts
 * are projected.
 */
final class Facets {

  private static final int MOST_VALUES = 12;
  private static final int MOST_YEARS = 40;
  private static final int MOST_OF_SEGMENT = 200;

  /** To look a value's name up is dear; where hardly any stands out, these many will do. */
  private static final int MOST_NAMED = 1_000;

  private final IndexReader reader;
  private final int[] documents;
  private final int step;

  Facets(IndexReader reader, Matches matches) {
    this.reader = reader;
    this.step = matches.step();
    this.documents = matches.documents();
  }

  List<Facet> count() throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Facet.Kind kind : Facet.Kind.values()) {
      Map<String, Integer> counts = new HashMap<>();
      int from = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        int to = from;
        int last = leaf.docBase + leaf.reader().maxDoc();
        while (to < documents.length && documents[to] < last) {
          to++;
        }
        if (to > from) {
          countLeaf(kind, leaf, from, to, counts);
        }
        from = to;
      }
      facets.add(facet(kind, counts));
    }
    return facets;
  }

  private void countLeaf(
      Facet.Kind kind, LeafReaderContext leaf, int from, int to, Map<String, Integer> counts)
      throws IOException {
    if (kind == Facet.Kind.ISSUE) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), kind.field());
      countSingle(values, leaf.docBase, from, to, counts);
      return;
    }
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), kind.field());
    SortedDocValues single = DocValues.unwrapSingleton(values);
    if (single != null) {
      countSingle(single, leaf.docBase, from, to, counts);
    } else {
      countSeveral(values, leaf.docBase, from, to, counts);
    }
  }

  private void countSingle(
      SortedDocValues values, int base, int from, int to, Map<String, Integer> counts)
      throws IOException {
    int[] perValue = new int[values.getValueCount()];
    for (int i = from; i < to; i++) {
      if (values.advanceExact(documents[i] - base)) {
        perValue[values.ordValue()]++;
      }
    }
    merge(perValue, ordinal -> values.lookupOrd(ordinal), counts);
  }

  private void countSeveral(
      SortedSetDocValues values, int base, int from, int to, Map<String, Integer> counts)
      throws IOException {
    int[] perValue = new int[(int) values.getValueCount()];
    for (int i = from; i < to; i++) {
      if (values.advanceExact(documents[i] - base)) {
        for (int n = values.docValueCount(); n > 0; n--) {
          perValue[(int) values.nextOrd()]++;
        }
      }
    }
    merge(perValue, ordinal -> values.lookupOrd(ordinal), counts);
  }

  private interface Names {
    BytesRef of(int ordinal) throws IOException;
  }

  private void merge(int[] perValue, Names names, Map<String, Integer> counts) throws IOException {
    int least = leastOfFirst(perValue);
    int left = MOST_NAMED;
    for (int ordinal = 0; ordinal < perValue.length && left > 0; ordinal++) {
      if (perValue[ordinal] >= least) {
        left--;
        counts.merge(names.of(ordinal).utf8ToString(), perValue[ordinal], Integer::sum);
      }
    }
  }

  /** The count that about {@link #MOST_OF_SEGMENT} values reach; 1 when fewer have any. */
  private int leastOfFirst(int[] perValue) {
    int[] having = new int[65];
    for (int count : perValue) {
      having[Math.min(count, 64)]++;
    }
    int reached = 0;
    for (int count = 64; count > 1; count--) {
      reached += having[count];
      if (reached >= MOST_OF_SEGMENT) {
        return count;
      }
    }
    int most = step > 1 ? MOST_OF_SEGMENT : MOST_OF_SEGMENT * 5;
    return reached > 0 && reached + having[1] > most ? 2 : 1;
  }

  private Facet facet(Facet.Kind kind, Map<String, Integer> counts) {
    Comparator<Map.Entry<String, Integer>> byCount =
        Map.Entry.<String, Integer>comparingByValue().reversed();
    Comparator<Map.Entry<String, Integer>> byName = Map.Entry.comparingByKey();
    List<Facet.Value> values =
        counts.entrySet().stream()
            .sorted(kind == Facet.Kind.YEAR ? byName.reversed() : byCount.thenComparing(byName))
            .limit(kind == Facet.Kind.YEAR ? MOST_YEARS : MOST_VALUES)
            .map(entry -> value(kind, entry.getKey(), entry.getValue() * step))
            .toList();
    return new Facet(kind, values, step > 1);
  }

  private static Facet.Value value(Facet.Kind kind, String key, int articles) {
    int mark = kind == Facet.Kind.ISSUE ? key.indexOf(ArticleDocument.LABEL_MARK) : -1;
    return mark < 0
        ? new Facet.Value(key, key, articles)
        : new Facet.Value(key.substring(0, mark), key.substring(mark + 1), articles);
  }
}
