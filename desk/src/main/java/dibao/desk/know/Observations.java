package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static org.jooq.impl.DSL.length;

import dibao.desk.read.Indicators;
import dibao.desk.read.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * What the articles state in numbers, as readers ask for it. Observations that a person rejected
 * are left out, except by their own address. Safe for any number of threads.
 */
@Component
public final class Observations {

  private static final int PAGE = 50;
  private static final int MOST_COMPARED = 2_000;
  private static final int DEEPEST = 100_000;

  private final ObservationRows rows;
  private final CountFacets facets;
  private final Archive archive;

  Observations(DSLContext database, Archive archive) {
    this.rows = new ObservationRows(database);
    this.facets = new CountFacets(database);
    this.archive = archive;
  }

  /** Those of an article, in the order of its text. */
  public List<ObservationView> ofArticle(String articleAddress) {
    return rows.of(
        ObservationRows.SHOWN.and(ARTICLE.ADDRESS.eq(articleAddress)),
        10_000,
        OBSERVATION.POSITION);
  }

  /** The observation at {@code /observations/address}, even a rejected one. */
  public Optional<ObservationView> at(String address) {
    return rows.of(OBSERVATION.ADDRESS.eq(address), 1).stream().findFirst();
  }

  /**
   * A page of those that a filter leaves.
   *
   * @param page from 1
   */
  public Page<ObservationView> page(ObservationFilter filter, ObservationOrder order, int page) {
    long total = facets(filter).total();
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int number = Math.clamp(page, 1, Math.min(pages, DEEPEST / PAGE));
    return new Page<>(
        rows.page(ObservationRows.condition(filter), order.fields(), PAGE, (number - 1) * PAGE),
        number,
        PAGE,
        total);
  }

  /** How many a filter leaves, counted now. */
  long count(ObservationFilter filter) {
    return rows.count(ObservationRows.condition(filter));
  }

  /** How many each choice of a filter would leave; among very many, as it was a moment ago. */
  public DataFacets facets(ObservationFilter filter) {
    return facets.of(filter, archive.revision());
  }

  /** All that a filter leaves, those stated first first. */
  void each(ObservationFilter filter, Consumer<ObservationView> taker) {
    rows.each(ObservationRows.condition(filter), taker);
  }

  /** The same indicator of the same area, measured in the same way, the earliest period first. */
  public List<ObservationView> series(ObservationView one, int limit) {
    Statement says = one.says();
    Condition same =
        ObservationRows.SHOWN
            .and(OBSERVATION.INDICATOR_FOLDED.eq(Indicators.folded(says.indicator())))
            .and(OBSERVATION.MEASURE.eq(says.measure().word()))
            .and(OBSERVATION.UNIT.eq(says.unit()))
            .and(
                says.area() == null ? OBSERVATION.AREA.isNull() : OBSERVATION.AREA.eq(says.area()));
    return rows.of(
            same, limit, OBSERVATION.PERIOD_LAST.desc().nullsLast(), OBSERVATION.STATED_ON.desc())
        .reversed();
  }

  /** The same indicator of the same area in other measures or units, those stated last first. */
  public List<ObservationView> othersOf(ObservationView one, int limit) {
    Statement says = one.says();
    return rows.of(
        ObservationRows.SHOWN
            .and(OBSERVATION.INDICATOR_FOLDED.eq(Indicators.folded(says.indicator())))
            .and(OBSERVATION.MEASURE.ne(says.measure().word()).or(OBSERVATION.UNIT.ne(says.unit())))
            .and(
                says.area() == null ? OBSERVATION.AREA.isNull() : OBSERVATION.AREA.eq(says.area())),
        limit,
        OBSERVATION.STATED_ON.desc(),
        OBSERVATION.ARTICLE_ID,
        OBSERVATION.POSITION);
  }

  /** What other articles say otherwise of the same thing. */
  public List<ObservationView> differing(ObservationView one) {
    return differingFrom(List.of(one)).stream()
        .filter(other -> Differing.differ(one.says(), other.says()))
        .toList();
  }

  /** Which of an article's observations another article contradicts, by their addresses. */
  public Set<String> differingIn(List<ObservationView> article) {
    List<ObservationView> others = differingFrom(article);
    Set<String> addresses = new HashSet<>();
    for (ObservationView one : article) {
      if (others.stream().anyMatch(other -> Differing.differ(one.says(), other.says()))) {
        addresses.add(one.address());
      }
    }
    return addresses;
  }

  private List<ObservationView> differingFrom(List<ObservationView> some) {
    Set<String> indicators =
        some.stream()
            .filter(one -> Differing.comparable(one.says()))
            .map(one -> Indicators.folded(one.says().indicator()))
            .collect(Collectors.toSet());
    Set<Long> articles = some.stream().map(one -> one.article().id()).collect(Collectors.toSet());
    return indicators.isEmpty()
        ? List.of()
        : rows.of(
            ObservationRows.SHOWN
                .and(OBSERVATION.INDICATOR_FOLDED.in(indicators))
                .and(OBSERVATION.PERIOD_LAST.isNotNull())
                .and(OBSERVATION.ARTICLE_ID.notIn(articles)),
            MOST_COMPARED,
            OBSERVATION.STATED_ON.desc());
  }

  /** Observations that answer a search for a number; those whose indicator is just that first. */
  public Matching matching(String query, int limit) {
    ObservationFilter last = ObservationFilter.ALL.withWords(query);
    if (limit == 0) {
      return new Matching(List.of(), 0, last);
    }
    for (ObservationFilter filter : NumberQuestion.readings(query)) {
      last = filter;
      if (Indicators.folded(filter.words()).length() < 2) {
        continue;
      }
      Condition condition = ObservationRows.condition(filter);
      long total = rows.count(condition);
      if (total > 0) {
        List<ObservationView> best =
            rows.of(
                condition,
                limit,
                length(OBSERVATION.INDICATOR_FOLDED).asc(),
                OBSERVATION.PERIOD_LAST.desc().nullsLast(),
                OBSERVATION.MEASURE.desc(),
                OBSERVATION.ID.desc());
        return new Matching(best, total, filter);
      }
    }
    return new Matching(List.of(), 0, last);
  }

  /** The figures that stand for an issue. */
  public List<Telling> telling(String issueAddress, int most) {
    List<ObservationView> all =
        rows.of(
            ObservationRows.SHOWN.and(ISSUE.ADDRESS.eq(issueAddress)),
            MOST_COMPARED,
            ARTICLE.POSITION,
            OBSERVATION.POSITION);
    return TellingFigures.choose(all, most);
  }
}
