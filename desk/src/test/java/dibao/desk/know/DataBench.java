package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.SECTION;
import static dibao.desk.store.Tables.SNAPSHOT;

import dibao.desk.TestDesk;
import dibao.desk.read.Indicators;
import dibao.desk.store.tables.records.ObservationRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How long the data page's questions take on many generated observations: {@code DataBench ROWS
 * sqlite|postgres}. Prints the median of nine runs (of two for whole exports) after three to warm
 * up, in milliseconds.
 */
final class DataBench {

  private static final String[] THINGS = {
    "水产品", "钢材", "跨境包裹", "冷链", "线上零售", "汽车", "电影", "旅游", "住房", "用电"
  };
  private static final String[] SORTS = {
    "产量", "销售额", "出口额", "零售额", "就业人数", "票房", "面积", "投资额", "户数", "流量"
  };
  private static final String[] KINDS = {
    "城镇", "农村", "民营", "规上", "中小", "新增", "存量", "重点", "本地", "外来"
  };
  private static final String[] AREAS = {
    "中国", "滨海", "临江", "上海", "浙江", "全球", "美国", "广东", "四川", "北京"
  };
  private static final String[] MEASURES = {
    "level", "level", "change", "change", "share", "difference"
  };

  private final TestDesk desk;
  private final DSLContext database;
  private final Random random = new Random(7);
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<String, Long> fetched = new HashMap<>();

  DataBench(TestDesk desk) {
    this.desk = desk;
    this.database = desk.part(DSLContext.class);
  }

  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(arguments[0]);
    TestDesk.On on = TestDesk.On.valueOf(arguments[1].toUpperCase(java.util.Locale.ROOT));
    Path data = Files.createTempDirectory("bench");
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      DataBench bench = new DataBench(desk);
      bench.desk.part(TransactionTemplate.class).executeWithoutResult(s -> bench.fill(rows));
      bench.measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    System.exit(0);
  }

  void fill(int rows) {
    long issue = issue();
    long section =
        database
            .insertInto(SECTION)
            .set(SECTION.ISSUE_ID, issue)
            .set(SECTION.POSITION, 1)
            .returning(SECTION.ID)
            .fetchSingle(SECTION.ID);
    List<ObservationRecord> batch = new ArrayList<>();
    for (int article = 0; article * 8 < rows; article++) {
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(article % 4_000);
      long id = article(issue, section, article, day);
      for (int i = 0; i < 8; i++) {
        batch.add(observation(id, article, i, day));
      }
      if (batch.size() >= 4_000) {
        database.batchInsert(batch).execute();
        batch.clear();
      }
    }
    database.batchInsert(batch).execute();
    database.execute("analyze");
  }

  private long issue() {
    long snapshot =
        database
            .insertInto(SNAPSHOT)
            .set(SNAPSHOT.SHA256, "0".repeat(64))
            .set(SNAPSHOT.MEDIA_TYPE, "text/plain")
            .set(SNAPSHOT.BYTES, 1L)
            .set(SNAPSHOT.RECEIVED_AT, Instant.now())
            .returning(SNAPSHOT.ID)
            .fetchSingle(SNAPSHOT.ID);
    long document =
        database
            .insertInto(DOCUMENT)
            .set(DOCUMENT.SNAPSHOT_ID, snapshot)
            .set(DOCUMENT.FILE_NAME, "bench.txt")
            .set(DOCUMENT.STATE, "read")
            .set(DOCUMENT.SUBMITTED_AT, Instant.now())
            .returning(DOCUMENT.ID)
            .fetchSingle(DOCUMENT.ID);
    return database
        .insertInto(ISSUE)
        .set(ISSUE.DOCUMENT_ID, document)
        .set(ISSUE.ADDRESS, "2025-1")
        .set(ISSUE.PERIODICAL, "水乡周报")
        .set(ISSUE.ORDERED_ON, "2025-01-01")
        .set(ISSUE.IMPRINT, "{}")
        .set(ISSUE.CHANGED_AT, Instant.now())
        .returning(ISSUE.ID)
        .fetchSingle(ISSUE.ID);
  }

  private long article(long issue, long section, int number, LocalDate day) {
    long id =
        database
            .insertInto(ARTICLE)
            .set(ARTICLE.ISSUE_ID, issue)
            .set(ARTICLE.SECTION_ID, section)
            .set(ARTICLE.POSITION, number)
            .set(ARTICLE.NUMBER, number)
            .set(ARTICLE.ADDRESS, "2025-1-" + number)
            .set(ARTICLE.TITLE, "第 " + number + " 篇")
            .set(ARTICLE.SOURCE, "来源" + number % 40)
            .set(ARTICLE.PUBLISHED_ON, day)
            .set(ARTICLE.BODY, "正文。".repeat(300))
            .set(ARTICLE.MARKDOWN, "正文。".repeat(300))
            .set(ARTICLE.PLACE, "[]")
            .set(ARTICLE.FINGERPRINT, "-")
            .set(ARTICLE.CHANGED_AT, Instant.now())
            .returning(ARTICLE.ID)
            .fetchSingle(ARTICLE.ID);
    database
        .insertInto(ARTICLE_SOURCE)
        .set(ARTICLE_SOURCE.ARTICLE_ID, id)
        .set(ARTICLE_SOURCE.POSITION, 1)
        .set(ARTICLE_SOURCE.NAME, "来源" + number % 40)
        .execute();
    return id;
  }

  private ObservationRecord observation(long article, int number, int position, LocalDate day) {
    String indicator = one(KINDS) + one(THINGS) + one(SORTS);
    String measure = one(MEASURES);
    LocalDate first = day.withDayOfMonth(1).minusMonths(1);
    ObservationRecord row = database.newRecord(OBSERVATION);
    row.setArticleId(article);
    row.setPosition(position);
    row.setAddress("2025-1-" + number + "-" + position);
    row.setSpot("s" + position);
    row.setQuote("上月，" + indicator + "同比增长若干，增速比上月加快若干个百分点");
    row.setQuoteStart(0);
    row.setQuoteEnd(3);
    row.setParts("{\"value\":[0,3]}");
    row.setIndicator(indicator);
    row.setIndicatorFolded(Indicators.folded(indicator));
    row.setArea(one(AREAS));
    row.setPeriodFirst(first.toString());
    row.setPeriodLast(first.plusMonths(1).minusDays(1).toString());
    row.setPeriodYear(first.getYear());
    row.setMeasure(measure);
    row.setAmount(String.valueOf(random.nextInt(100_000)));
    row.setMagnitude((double) random.nextInt(100_000));
    row.setUnit(measure.equals("level") ? "吨" : "%");
    row.setBound("=");
    row.setStatus(random.nextInt(10) == 0 ? "forecast" : "actual");
    row.setConfidence(1.0);
    row.setRule("level/single");
    row.setRuling("machine");
    row.setStatedOn(day.toString());
    return row;
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void measure() {
    ObservationRows rows = new ObservationRows(database);
    System.out.println("rows " + rows.count(ObservationRows.SHOWN));
    AtomicLong revision = new AtomicLong();
    CountFacets facets = new CountFacets(database);
    time("columns, read", () -> facets.read(revision.incrementAndGet()));
    ObservationFilter all = ObservationFilter.ALL;
    ObservationFilter words = all.withWords("农村 零售额");
    ObservationFilter many =
        ObservationFilter.of(
            Map.of("q", "零售额", "area", "上海", "period", "2023", "measure", "change"));
    ObservationFilter source = ObservationFilter.of(Map.of("source", "来源7"));
    time("facets, all", () -> facets.of(all, revision.get()));
    time("facets, words", () -> facets.of(words, revision.get()));
    time("facets, four filters", () -> facets.of(many, revision.get()));
    for (ObservationFilter filter : List.of(all, words, many, source)) {
      for (ObservationOrder order : ObservationOrder.values()) {
        time(
            "page, " + order.word() + " " + filter.parameters(),
            () -> rows.page(ObservationRows.condition(filter), order.fields(), 50, 0));
      }
    }
    time(
        "page 1000, newest",
        () -> rows.page(ObservationRows.SHOWN, ObservationOrder.NEWEST.fields(), 50, 49_950));
    Observations observations = desk.part(Observations.class);
    time("matching", () -> observations.matching("2023年农村线上零售零售额增速", 5));
    ObservationView one =
        rows.page(ObservationRows.SHOWN, ObservationOrder.NEWEST.fields(), 1, 9).getFirst();
    time("series", () -> observations.series(one, 60));
    time(
        "differing in article",
        () -> observations.differingIn(observations.ofArticle(one.article().address())));
    time("export, csv", () -> observations.each(all, WriteData.csv(Writer.nullWriter())));
    for (String path : List.of("/data.csv", "/data.jsonl", "/data.zip")) {
      time("GET " + path, () -> fetch(path));
    }
  }

  /** Takes all that an address gives, and says how much it is when that is new. */
  private void fetch(String path) {
    URI address = URI.create("http://localhost:" + desk.port() + path);
    try (InputStream stream =
        browser
            .send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream())
            .body()) {
      long bytes = stream.transferTo(OutputStream.nullOutputStream());
      if (fetched.put(path, bytes) == null) {
        System.out.printf("%,d bytes  %s%n", bytes, path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void time(String what, Runnable act) {
    long[] nanos = new long[what.startsWith("GET") || what.startsWith("export") ? 5 : 12];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      act.run();
      nanos[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(nanos, 3, nanos.length);
    Arrays.sort(warm);
    System.out.printf("%8.1f ms  %s%n", warm[warm.length / 2] / 1e6, what);
  }
}
