package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.OBSERVATION;
import static org.jooq.impl.DSL.count;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dibao.desk.know.ObservationFilter.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Counts facets, and remembers the counts until the archive changes. */
final class CountFacets {

  private static final int MOST = 12;

  private final DSLContext database;
  private final ObservationRows rows;
  private final Cache<Asked, DataFacets> known = Caffeine.newBuilder().maximumSize(500).build();

  private record Asked(ObservationFilter filter, long revision) {}

  CountFacets(DSLContext database, ObservationRows rows) {
    this.database = database;
    this.rows = rows;
  }

  DataFacets of(ObservationFilter filter, long revision) {
    return known.get(new Asked(filter, revision), asked -> counted(asked.filter()));
  }

  private DataFacets counted(ObservationFilter filter) {
    Map<Facet, List<DataFacets.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<DataFacets.Count> most = most(facet, filter);
      counts.put(facet, inOrder(facet, withChosen(most, filter.chosen(facet))));
    }
    return new DataFacets(rows.count(ObservationRows.condition(filter)), counts);
  }

  private List<DataFacets.Count> most(Facet facet, ObservationFilter filter) {
    Condition condition = ObservationRows.condition(filter.with(facet, null));
    return switch (facet) {
      case AREA -> grouped(OBSERVATION.AREA, condition);
      case PERIOD -> grouped(OBSERVATION.PERIOD_YEAR, condition);
      case MEASURE -> grouped(OBSERVATION.MEASURE, condition);
      case STATUS -> grouped(OBSERVATION.STATUS, condition);
      case SOURCE -> sources(condition);
    };
  }

  private List<DataFacets.Count> grouped(Field<?> field, Condition condition) {
    return database
        .select(field, count())
        .from(OBSERVATION)
        .where(condition)
        .and(field.isNotNull())
        .groupBy(field)
        .orderBy(count().desc(), field)
        .limit(MOST)
        .fetch(row -> new DataFacets.Count(String.valueOf(row.value1()), row.value2()));
  }

  private List<DataFacets.Count> sources(Condition condition) {
    return database
        .select(ARTICLE_SOURCE.NAME, count())
        .from(OBSERVATION)
        .join(ARTICLE_SOURCE)
        .on(ARTICLE_SOURCE.ARTICLE_ID.eq(OBSERVATION.ARTICLE_ID))
        .where(condition)
        .groupBy(ARTICLE_SOURCE.NAME)
        .orderBy(count().desc(), ARTICLE_SOURCE.NAME)
        .limit(MOST)
        .fetch(row -> new DataFacets.Count(row.value1(), row.value2()));
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
