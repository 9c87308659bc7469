package dibao.desk.read;

import static dibao.desk.store.Tables.ARCHIVE_STATE;
import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.OBSERVATION_RULING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dibao.desk.TestDesk;
import dibao.desk.store.tables.records.ObservationRecord;
import dibao.reading.statistic.Observation;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

class RulingsTests {

  @TempDir Path data;

  private static final String[] ISSUE_FILE = {
    "---",
    "periodical: 水乡周报",
    "year: 2025",
    "number: 7",
    "date: 2025-04-10",
    "---",
    "",
    "# 数据",
    "",
    "## 渔业开局平稳",
    "",
    "一季度，全市水产品产量 48.6 万吨，同比增长 6.4%。其中，淡水鱼产量 31.2 万吨，增长 5.1%。",
    "",
    "来源：渔业局",
    "",
    "## 冷库建设提速",
    "",
    "截至 3 月末，全市共有冷库 412 座，比上年末增加 37 座。",
    "",
    "来源：市商务局"
  };

  private TestDesk desk(TestDesk.On on) {
    TestDesk desk = TestDesk.start(data, on.settings());
    desk.take("issue.md", ISSUE_FILE);
    TestDesk.await(() -> database(desk).fetchCount(OBSERVATION) > 0);
    return desk;
  }

  private static DSLContext database(TestDesk desk) {
    return desk.part(DSLContext.class);
  }

  private static ObservationRecord row(TestDesk desk, String quote) {
    return database(desk)
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.QUOTE.contains(quote))
        .orderBy(OBSERVATION.ID)
        .limit(1)
        .fetchSingle();
  }

  private static ObservationRecord at(TestDesk desk, String address) {
    return database(desk)
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.ADDRESS.eq(address))
        .fetchSingle();
  }

  private static boolean keepAgain(TestDesk desk, ReadStatistics reader) {
    DSLContext database = database(desk);
    return Boolean.TRUE.equals(
        desk.part(TransactionTemplate.class)
            .execute(status ->
                new KeepObservations(database, reader)
                    .keep(database.selectFrom(ISSUE).fetchSingle())));
  }

  private static List<Observation> standard(ArticleText text) {
    return Statistics.standard().read(text);
  }

  private static Observation renamed(Observation seen, String indicator) {
    return new Observation(
        seen.article(),
        seen.quote(),
        seen.span(),
        indicator,
        seen.area(),
        seen.period(),
        seen.measure(),
        seen.quantity(),
        seen.unit(),
        seen.status(),
        seen.basis(),
        seen.parts(),
        seen.attribution(),
        seen.confidence(),
        seen.rule());
  }

  private static Statement changed(ObservationRecord row, String indicator, String value) {
    Statement old = ObservationSpans.statement(row);
    return new Statement(
        indicator,
        old.area(),
        old.period(),
        old.measure(),
        new BigDecimal(value),
        null,
        old.unit(),
        old.bound(),
        old.status(),
        old.basis());
  }

  private static void edit(TestDesk desk, UnaryOperator<String> change) {
    var article =
        database(desk).selectFrom(ARTICLE).orderBy(ARTICLE.POSITION).limit(1).fetchSingle();
    article.setBody(change.apply(article.getBody()));
    article.store();
  }

  @ParameterizedTest
  @EnumSource
  void reading_keepsRows_withPlaceAndDay(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      ObservationRecord row = row(desk, "水产品产量48.6万吨");
      assertThat(row.getAmount()).isEqualTo("486000");
      assertThat(row.getUnit()).isEqualTo("吨");
      assertThat(row.getPeriodFirst()).isEqualTo("2025-01-01");
      assertThat(row.getPeriodYear()).isEqualTo(2025);
      assertThat(row.getRuling()).isEqualTo("machine");
      assertThat(row.getStatedOn()).isEqualTo("2025-04-10");
      assertThat(row.getIndicatorFolded()).isEqualTo(Indicators.folded(row.getIndicator()));
      String title = "渔业开局平稳\n";
      String body =
          database(desk).selectFrom(ARTICLE).orderBy(ARTICLE.POSITION).fetch().getFirst().getBody();
      assertThat(ObservationSpans.value(row).of(title + body)).hasToString("48.6 万吨");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readingAgain_changesNothing(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      List<Long> before =
          database(desk)
              .select(OBSERVATION.ID)
              .from(OBSERVATION)
              .orderBy(OBSERVATION.ID)
              .fetch(OBSERVATION.ID);
      assertThat(before).hasSizeGreaterThanOrEqualTo(6);
      assertThat(keepAgain(desk, RulingsTests::standard)).isFalse();
      assertThat(
              database(desk)
                  .select(OBSERVATION.ID)
                  .from(OBSERVATION)
                  .orderBy(OBSERVATION.ID)
                  .fetch(OBSERVATION.ID))
          .isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void correction_survivesAReaderThatNamesTheIndicatorAnew(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      Rulings rulings = desk.part(Rulings.class);
      ObservationRecord wrong = row(desk, "水产品产量48.6万吨");
      rulings.correct(wrong.getAddress(), changed(wrong, "水产总产量", "487000"), "编辑甲");
      assertThat(at(desk, wrong.getAddress()).getRuling()).isEqualTo("corrected");
      keepAgain(
          desk,
          text ->
              standard(text).stream().map(seen -> renamed(seen, "新" + seen.indicator())).toList());
      ObservationRecord kept = at(desk, wrong.getAddress());
      assertThat(kept.getIndicator()).isEqualTo("水产总产量");
      assertThat(kept.getAmount()).isEqualTo("487000");
      assertThat(row(desk, "淡水鱼产量31.2万吨").getIndicator()).startsWith("新");
      assertThat(rulings.of(wrong.getAddress()).getFirst().stated().indicator())
          .isEqualTo(wrong.getIndicator());
    }
  }

  @ParameterizedTest
  @EnumSource
  void correction_standsAlone_whenTheReaderSeesNothingAnyMore(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      ObservationRecord row = row(desk, "冷库412座");
      desk.part(Rulings.class).correct(row.getAddress(), changed(row, "冷库数量", "412"), "编辑甲");
      keepAgain(desk, text -> List.of());
      assertThat(database(desk).fetchCount(OBSERVATION)).isEqualTo(1);
      ObservationRecord kept = at(desk, row.getAddress());
      assertThat(kept.getIndicator()).isEqualTo("冷库数量");
      assertThat(kept.getQuoteStart()).isEqualTo(row.getQuoteStart());
      assertThat(ObservationSpans.value(kept)).isEqualTo(ObservationSpans.value(row));
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejection_survives_andIsLifted(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      Rulings rulings = desk.part(Rulings.class);
      ObservationRecord row = row(desk, "增长5.1%");
      rulings.reject(row.getAddress(), "编辑甲");
      keepAgain(desk, RulingsTests::standard);
      assertThat(at(desk, row.getAddress()).getRuling()).isEqualTo("rejected");
      rulings.withdraw(row.getAddress(), "编辑乙");
      assertThat(at(desk, row.getAddress()).getRuling()).isEqualTo("machine");
      assertThat(rulings.of(row.getAddress()))
          .singleElement()
          .satisfies(act -> assertThat(act.endedBy()).isEqualTo("编辑乙"));
      assertThatThrownBy(() -> rulings.withdraw(row.getAddress(), "编辑乙"))
          .isInstanceOf(NoSuchElementException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ruling_followsItsWordsIntoAnotherArticle(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      ObservationRecord row = row(desk, "淡水鱼产量31.2万吨");
      desk.part(Rulings.class).correct(row.getAddress(), changed(row, "淡水鱼", "312000"), "编辑甲");
      DSLContext database = database(desk);
      String body =
          database.selectFrom(ARTICLE).orderBy(ARTICLE.POSITION).fetch().getFirst().getBody();
      edit(desk, text -> "此处已移走。");
      database.update(ARTICLE).set(ARTICLE.BODY, body).where(ARTICLE.POSITION.eq(2)).execute();
      keepAgain(desk, RulingsTests::standard);
      ObservationRecord kept = at(desk, row.getAddress());
      assertThat(kept.getArticleId()).isNotEqualTo(row.getArticleId());
      assertThat(kept.getIndicator()).isEqualTo("淡水鱼");
      assertThat(kept.getRuling()).isEqualTo("corrected");
    }
  }

  @ParameterizedTest
  @EnumSource
  void ruling_survivesRenumberingAndBlanks(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      ObservationRecord row = row(desk, "水产品产量48.6万吨");
      desk.part(Rulings.class).confirm(row.getAddress(), "编辑甲");
      DSLContext database = database(desk);
      database
          .update(ARTICLE)
          .set(ARTICLE.NUMBER, ARTICLE.NUMBER.plus(5))
          .set(ARTICLE.ADDRESS, org.jooq.impl.DSL.concat(ARTICLE.ADDRESS, "-x"))
          .execute();
      edit(desk, text -> "记者获悉，本市春季生产情况日前公布。\n" + text.replace("48.6 万吨", "48.6万吨"));
      keepAgain(desk, RulingsTests::standard);
      ObservationRecord kept = at(desk, row.getAddress());
      assertThat(kept.getRuling()).isEqualTo("confirmed");
      assertThat(kept.getQuoteStart()).isGreaterThan(row.getQuoteStart());
    }
  }

  @ParameterizedTest
  @EnumSource
  void words_areMarked_added_andTakenBack(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      Rulings rulings = desk.part(Rulings.class);
      String article =
          database(desk)
              .selectFrom(ARTICLE)
              .orderBy(ARTICLE.POSITION)
              .fetch()
              .getLast()
              .getAddress();
      Marking marking = rulings.mark(article, "共有冷库 412 座", 0).orElseThrow();
      assertThat(marking.quote()).isEqualTo("共有冷库412座");
      assertThat(marking.proposal().value()).isEqualByComparingTo("412");
      assertThat(
              marking
                  .quote()
                  .substring(marking.valueAt(), marking.valueAt() + marking.valueLength()))
          .isEqualTo("412座");
      keepAgain(desk, text -> List.of());
      String address = rulings.add(marking, marking.proposal(), "编辑甲");
      assertThat(at(desk, address).getRuling()).isEqualTo("added");
      assertThat(database(desk).fetchCount(OBSERVATION)).isGreaterThan(1);
      rulings.reject(address, "编辑甲");
      assertThat(database(desk).fetchCount(OBSERVATION_RULING)).isEqualTo(1);
      assertThat(rulings.mark(article, "不在文中的话", 0)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void ruling_isAChangeOfTheArchive(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      long before = revision(desk);
      desk.part(Rulings.class).confirm(row(desk, "冷库412座").getAddress(), "编辑甲");
      assertThat(revision(desk)).isEqualTo(before + 1);
    }
  }

  private static long revision(TestDesk desk) {
    return database(desk).selectFrom(ARCHIVE_STATE).fetchSingle().getRevision();
  }
}
