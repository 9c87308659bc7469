package dibao.desk.know.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

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
  private final ValueNames known;
  private final int[] documents;
  private final int step;

  Facets(IndexReader reader, ValueNames known, Matches matches) {
    this.reader = reader;
    this.known = known;
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
      countSingle(
          values, names(kind, leaf, values.getValueCount()), leaf.docBase, from, to, counts);
      return;
    }
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), kind.field());
    SortedDocValues single = DocValues.unwrapSingleton(values);
    if (single != null) {
      countSingle(
          single, names(kind, leaf, single.getValueCount()), leaf.docBase, from, to, counts);
    } else {
      int all = (int) values.getValueCount();
      countSeveral(values, names(kind, leaf, all), leaf.docBase, from, to, counts);
    }
  }

  private @Nullable String[] names(Facet.Kind kind, LeafReaderContext leaf, int count) {
    return known.of(leaf.reader(), kind.field(), count);
  }

  private void countSingle(
      SortedDocValues values,
      @Nullable String[] names,
      int base,
      int from,
      int to,
      Map<String, Integer> counts)
      throws IOException {
    int[] perValue = new int[names.length];
    for (int i = from; i < to; i++) {
      if (values.advanceExact(documents[i] - base)) {
        perValue[values.ordValue()]++;
      }
    }
    merge(perValue, names, ordinal -> values.lookupOrd(ordinal), counts);
  }

  private void countSeveral(
      SortedSetDocValues values,
      @Nullable String[] names,
      int base,
      int from,
      int to,
      Map<String, Integer> counts)
      throws IOException {
    int[] perValue = new int[names.length];
    for (int i = from; i < to; i++) {
      if (values.advanceExact(documents[i] - base)) {
        for (int n = values.docValueCount(); n > 0; n--) {
          perValue[(int) values.nextOrd()]++;
        }
      }
    }
    merge(perValue, names, ordinal -> values.lookupOrd(ordinal), counts);
  }

  private interface Names {
    BytesRef of(int ordinal) throws IOException;
  }

  private void merge(
      int[] perValue, @Nullable String[] names, Names dictionary, Map<String, Integer> counts)
      throws IOException {
    int least = leastOfFirst(perValue);
    int left = MOST_NAMED;
    for (int ordinal = 0; ordinal < perValue.length && left > 0; ordinal++) {
      if (perValue[ordinal] >= least) {
        left--;
        String name = names[ordinal];
        if (name == null) {
          name = dictionary.of(ordinal).utf8ToString();
          names[ordinal] = name;
        }
        counts.merge(name, perValue[ordinal], Integer::sum);
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
    List<Map.Entry<String, Integer>> first =
        kind == Facet.Kind.YEAR
            ? first(counts, byName.reversed(), MOST_YEARS)
            : first(counts, byCount.thenComparing(byName), MOST_VALUES);
    List<Facet.Value> values =
        first.stream().map(entry -> value(kind, entry.getKey(), entry.getValue() * step)).toList();
    return new Facet(kind, values, step > 1);
  }

  /** The first few in an order; to sort thousands for a dozen took a tenth of a search. */
  private static List<Map.Entry<String, Integer>> first(
      Map<String, Integer> counts, Comparator<Map.Entry<String, Integer>> order, int most) {
    PriorityQueue<Map.Entry<String, Integer>> kept = new PriorityQueue<>(order.reversed());
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (kept.size() < most) {
        kept.add(entry);
      } else if (order.compare(entry, kept.element()) < 0) {
        kept.remove();
        kept.add(entry);
      }
    }
    return kept.stream().sorted(order).toList();
  }

  private static Facet.Value value(Facet.Kind kind, String key, int articles) {
    int mark = kind == Facet.Kind.ISSUE ? key.indexOf(ArticleDocument.LABEL_MARK) : -1;
    return mark < 0
        ? new Facet.Value(key, key, articles)
        : new Facet.Value(key.substring(0, mark), key.substring(mark + 1), articles);
  }
}
