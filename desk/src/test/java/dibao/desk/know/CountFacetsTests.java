package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.OBSERVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;

import dibao.desk.TestDesk;
import dibao.desk.know.ObservationFilter.Facet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The counts that are kept in memory are those that the database would give. */
class CountFacetsTests {

  private static final int ROWS = 4_000;

  private DSLContext database;
  private ObservationRows rows;

  @ParameterizedTest
  @EnumSource
  void everyCombination_countsAsTheDatabaseDoes(TestDesk.On on, @TempDir Path data) {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      database = desk.part(DSLContext.class);
      rows = new ObservationRows(database);
      desk.part(TransactionTemplate.class)
          .executeWithoutResult(s -> new DataBench(desk).fill(ROWS));
      database
          .update(OBSERVATION)
          .set(OBSERVATION.RULING, "rejected")
          .where(OBSERVATION.MAGNITUDE.lt(5_000.0))
          .execute();
      database
          .update(OBSERVATION)
          .setNull(OBSERVATION.AREA)
          .where(OBSERVATION.MAGNITUDE.gt(95_000.0))
          .execute();
      CountFacets facets = new CountFacets(database);
      for (ObservationFilter filter : filters()) {
        assertCounts(filter, facets.of(filter, 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void changedArchive_isCountedAnew(TestDesk.On on, @TempDir Path data) {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      database = desk.part(DSLContext.class);
      CountFacets facets = new CountFacets(database);
      assertThat(facets.of(ObservationFilter.ALL, 1).total()).isZero();
      desk.part(TransactionTemplate.class).executeWithoutResult(s -> new DataBench(desk).fill(80));
      assertThat(facets.of(ObservationFilter.ALL, 1).total()).isZero();
      assertThat(facets.of(ObservationFilter.ALL, 2).total()).isEqualTo(80);
    }
  }

  private static List<ObservationFilter> filters() {
    List<ObservationFilter> filters = new ArrayList<>();
    for (String words : new String[] {"", "零售额", "农村 零售额", "農村", "没有这个"}) {
      for (String area : new String[] {"", "上海", "无此地"}) {
        for (String period : new String[] {"", "2023", "2023-01-01/2023-01-31"}) {
          for (String measure : new String[] {"", "change"}) {
            for (String source : new String[] {"", "来源7"}) {
              Map<String, String> asked =
                  Map.of(
                      "q",
                      words,
                      "area",
                      area,
                      "period",
                      period,
                      "measure",
                      measure,
                      "source",
                      source,
                      "status",
                      source.isEmpty() ? "" : "actual");
              filters.add(ObservationFilter.of(asked));
            }
          }
        }
      }
    }
    return filters;
  }

  private void assertCounts(ObservationFilter filter, DataFacets counted) {
    assertThat(counted.total())
        .as(filter.toString())
        .isEqualTo(rows.count(ObservationRows.condition(filter)));
    for (Facet facet : Facet.values()) {
      Map<String, Long> expected = grouped(facet, filter);
      for (DataFacets.Count count : counted.of(facet)) {
        if (count.observations() >= 0) {
          assertThat(expected)
              .as("%s %s", facet, filter)
              .containsEntry(count.value(), count.observations());
        }
      }
      long given = counted.of(facet).stream().filter(c -> c.observations() > 0).count();
      assertThat(given).as("%s %s", facet, filter).isEqualTo(Math.min(12, expected.size()));
    }
  }

  private Map<String, Long> grouped(Facet facet, ObservationFilter filter) {
    Field<?> field =
        switch (facet) {
          case AREA -> OBSERVATION.AREA;
          case PERIOD -> OBSERVATION.PERIOD_YEAR;
          case MEASURE -> OBSERVATION.MEASURE;
          case STATUS -> OBSERVATION.STATUS;
          case SOURCE -> ARTICLE_SOURCE.NAME;
        };
    Condition condition = ObservationRows.condition(filter.with(facet, null));
    Map<String, Long> counts = new TreeMap<>();
    database
        .select(field, count())
        .from(OBSERVATION)
        .join(ARTICLE_SOURCE)
        .on(ARTICLE_SOURCE.ARTICLE_ID.eq(OBSERVATION.ARTICLE_ID))
        .where(condition)
        .and(field.isNotNull())
        .groupBy(field)
        .forEach(row -> counts.put(row.value1().toString(), row.value2().longValue()));
    return counts;
  }
}
