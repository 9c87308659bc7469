package dibao.desk.know;

import dibao.desk.know.ObservationFilter.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Counts facets over the columns of the observations, which are read again when the archive has
 * changed: at once while there are few, else behind the answers, which then are those of a moment
 * ago. Safe for any number of threads.
 */
final class CountFacets {

  private static final int MOST = 12;
  private static final int FEW = 20_000;
  private static final Comparator<DataFacets.Count> LARGEST_FIRST =
      Comparator.comparingLong(DataFacets.Count::observations)
          .reversed()
          .thenComparing(DataFacets.Count::value);

  private final DSLContext database;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile @Nullable Read last;

  private record Read(long revision, ObservationColumns columns) {}

  CountFacets(DSLContext database) {
    this.database = database;
  }

  DataFacets of(ObservationFilter filter, long revision) {
    ObservationColumns.Counts counted = columns(revision).count(filter);
    Map<Facet, List<DataFacets.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<DataFacets.Count> most =
          counted.of(facet).stream().sorted(LARGEST_FIRST).limit(MOST).toList();
      counts.put(facet, inOrder(facet, withChosen(most, filter.chosen(facet))));
    }
    return new DataFacets(counted.total(), counts);
  }

  private ObservationColumns columns(long revision) {
    Read known = last;
    if (known != null && known.revision() == revision) {
      return known.columns();
    }
    if (known == null || known.columns().size() <= FEW) {
      return read(revision);
    }
    if (reading.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("data-columns").start(() -> readBehind(revision));
    }
    return known.columns();
  }

  private void readBehind(long revision) {
    try {
      read(revision);
    } finally {
      reading.set(false);
    }
  }

  /** Reads the columns now; what changes meanwhile has another revision, and is read then. */
  ObservationColumns read(long revision) {
    ObservationColumns columns = ObservationColumns.read(database);
    last = new Read(revision, columns);
    return columns;
  }

  /** Years follow each other; all else stands by its count. */
  private static List<DataFacets.Count> inOrder(Facet facet, List<DataFacets.Count> counts) {
    return facet == Facet.PERIOD
        ? counts.stream().sorted(Comparator.comparing(DataFacets.Count::value).reversed()).toList()
        : counts;
  }

  /** A choice stays to be lifted even where it is not among the largest. */
  private static List<DataFacets.Count> withChosen(
      List<DataFacets.Count> most, @Nullable String chosen) {
    if (chosen == null || most.stream().anyMatch(count -> count.value().equals(chosen))) {
      return most;
    }
    List<DataFacets.Count> all = new ArrayList<>(most);
    all.addFirst(new DataFacets.Count(chosen, -1));
    return all;
  }
}
