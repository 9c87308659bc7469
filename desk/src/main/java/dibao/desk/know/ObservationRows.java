package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import com.hankcs.hanlp.HanLP;
import dibao.desk.read.Indicators;
import dibao.desk.read.Statement;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Reads observations with the articles that state them. */
final class ObservationRows {

  /** What readers see: all but what a person rejected. */
  static final Condition SHOWN = OBSERVATION.RULING.ne("rejected");

  private static final int CHUNK = 2_000;

  private final DSLContext database;

  ObservationRows(DSLContext database) {
    this.database = database;
  }

  SelectOnConditionStep<Record> rows() {
    return database
        .select(OBSERVATION.fields())
        .select(ARTICLE.ADDRESS, ARTICLE.NUMBER, ARTICLE.TITLE, ARTICLE.SOURCE)
        .select(ARTICLE.PUBLISHED_ON, ISSUE.ADDRESS, ISSUE.PERIODICAL, ISSUE.YEAR, ISSUE.NUMBER)
        .select(ISSUE.TOTAL, ISSUE.PUBLISHED_ON, ISSUE.ORDERED_ON)
        .from(OBSERVATION)
        .join(ARTICLE)
        .on(ARTICLE.ID.eq(OBSERVATION.ARTICLE_ID))
        .join(ISSUE)
        .on(ISSUE.ID.eq(ARTICLE.ISSUE_ID));
  }

  List<ObservationView> of(Condition condition, int limit, OrderField<?>... order) {
    return rows().where(condition).orderBy(order).limit(limit).fetch(ObservationRows::view);
  }

  /** A page of a list: the numbers of its rows first, and only these with all they hold. */
  List<ObservationView> page(
      Condition condition, List<OrderField<?>> order, int limit, int offset) {
    List<Long> ids =
        database
            .select(OBSERVATION.ID)
            .from(OBSERVATION)
            .where(condition)
            .orderBy(order)
            .limit(limit)
            .offset(offset)
            .fetch(OBSERVATION.ID);
    return byIds(ids);
  }

  private List<ObservationView> byIds(Collection<Long> ids) {
    Map<Long, ObservationView> found =
        rows().where(OBSERVATION.ID.in(ids)).fetch().stream()
            .collect(Collectors.toMap(row -> row.get(OBSERVATION.ID), ObservationRows::view));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /**
   * All rows, those stated first first, in short queries one after the other, so that a slow reader
   * holds nothing up.
   */
  void each(Condition condition, Consumer<ObservationView> taker) {
    var key =
        row(OBSERVATION.STATED_ON, OBSERVATION.ARTICLE_ID, OBSERVATION.POSITION, OBSERVATION.ID);
    Condition after = noCondition();
    while (true) {
      var chunk =
          rows()
              .where(condition)
              .and(after)
              .orderBy(
                  OBSERVATION.STATED_ON,
                  OBSERVATION.ARTICLE_ID,
                  OBSERVATION.POSITION,
                  OBSERVATION.ID)
              .limit(CHUNK)
              .fetch();
      chunk.forEach(one -> taker.accept(view(one)));
      if (chunk.size() < CHUNK) {
        return;
      }
      Record last = chunk.getLast();
      after =
          key.gt(
              last.get(OBSERVATION.STATED_ON),
              last.get(OBSERVATION.ARTICLE_ID),
              last.get(OBSERVATION.POSITION),
              last.get(OBSERVATION.ID));
    }
  }

  long count(Condition condition) {
    return database.selectCount().from(OBSERVATION).where(condition).fetchSingle().value1();
  }

  static Condition condition(ObservationFilter filter) {
    Condition condition = SHOWN;
    for (String word : filter.words().split("\\s+")) {
      condition = condition.and(word(word));
    }
    if (filter.area() != null) {
      condition = condition.and(OBSERVATION.AREA.eq(filter.area()));
    }
    if (filter.measure() != null) {
      condition = condition.and(OBSERVATION.MEASURE.eq(filter.measure()));
    }
    if (filter.status() != null) {
      condition = condition.and(OBSERVATION.STATUS.eq(filter.status()));
    }
    if (filter.source() != null) {
      condition =
          condition.and(
              OBSERVATION.ARTICLE_ID.in(
                  select(ARTICLE_SOURCE.ARTICLE_ID)
                      .from(ARTICLE_SOURCE)
                      .where(ARTICLE_SOURCE.NAME.eq(filter.source()))));
    }
    return condition.and(period(filter.period()));
  }

  /** Rows whose indicator has the word; traditional characters find simplified ones too. */
  static Condition word(String word) {
    String folded = Indicators.folded(word);
    if (folded.isEmpty()) {
      return noCondition();
    }
    String simplified = HanLP.convertToSimplifiedChinese(folded);
    Condition has = OBSERVATION.INDICATOR_FOLDED.contains(folded);
    return simplified.equals(folded)
        ? has
        : has.or(OBSERVATION.INDICATOR_FOLDED.contains(simplified));
  }

  private static Condition period(@Nullable String asked) {
    if (asked == null) {
      return noCondition();
    }
    Period period = asked.length() == 4 ? null : Statement.period(asked);
    return period == null
        ? OBSERVATION.PERIOD_YEAR.eq(Integer.valueOf(asked))
        : OBSERVATION
            .PERIOD_FIRST
            .eq(period.first().toString())
            .and(OBSERVATION.PERIOD_LAST.eq(period.last().toString()));
  }

  /** A period's first and last day as {@code first/last}; of what is no period nothing's. */
  static String bounds(String asked) {
    Period period = Statement.period(asked);
    return period == null ? "" : period.first() + "/" + period.last();
  }

  static ObservationView view(Record row) {
    return new ObservationView(
        row.get(OBSERVATION.ADDRESS),
        row.get(OBSERVATION.QUOTE),
        new Span(row.get(OBSERVATION.QUOTE_START), row.get(OBSERVATION.QUOTE_END)),
        Json.spans(row.get(OBSERVATION.PARTS)),
        statement(row),
        row.get(OBSERVATION.ATTRIBUTION),
        row.get(OBSERVATION.CONFIDENCE).doubleValue(),
        row.get(OBSERVATION.RULE),
        ObservationView.Standing.valueOf(row.get(OBSERVATION.RULING).toUpperCase(Locale.ROOT)),
        place(row));
  }

  private static ObservationView.Place place(Record row) {
    IssueCard issue =
        IssueCard.named(
            row.get(ISSUE.ADDRESS),
            row.get(ISSUE.PERIODICAL),
            row.get(ISSUE.YEAR),
            row.get(ISSUE.NUMBER),
            row.get(ISSUE.TOTAL),
            row.get(ISSUE.PUBLISHED_ON),
            row.get(ISSUE.ORDERED_ON));
    LocalDate own = row.get(ARTICLE.PUBLISHED_ON);
    return new ObservationView.Place(
        row.get(OBSERVATION.ARTICLE_ID),
        row.get(ARTICLE.ADDRESS),
        row.get(ARTICLE.NUMBER),
        row.get(ARTICLE.TITLE),
        row.get(ARTICLE.SOURCE),
        own == null ? issue.date() : own,
        issue.address(),
        issue.periodical(),
        issue.label());
  }

  private static Statement statement(Record row) {
    String first = row.get(OBSERVATION.PERIOD_FIRST);
    String last = row.get(OBSERVATION.PERIOD_LAST);
    String to = row.get(OBSERVATION.AMOUNT_TO);
    return new Statement(
        row.get(OBSERVATION.INDICATOR),
        row.get(OBSERVATION.AREA),
        first == null || last == null
            ? null
            : new Period(LocalDate.parse(first), LocalDate.parse(last)),
        Measure.valueOf(row.get(OBSERVATION.MEASURE).toUpperCase(Locale.ROOT)),
        new BigDecimal(row.get(OBSERVATION.AMOUNT)),
        to == null ? null : new BigDecimal(to),
        row.get(OBSERVATION.UNIT),
        Statement.bound(row.get(OBSERVATION.BOUND)),
        ObservationStatus.valueOf(row.get(OBSERVATION.STATUS).toUpperCase(Locale.ROOT)),
        row.get(OBSERVATION.BASIS));
  }
}
