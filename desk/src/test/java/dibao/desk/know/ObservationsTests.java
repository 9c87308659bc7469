package dibao.desk.know;

import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import dibao.desk.read.Rulings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk with two small issues, asked as a reader's browser asks. */
class ObservationsTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path data;

  private static String[] issue(int number, String yield, String stores) {
    return new String[] {
      "---",
      "periodical: 水乡周报",
      "year: 2025",
      "number: " + number,
      "date: 2025-04-1" + number,
      "---",
      "",
      "# 数据",
      "",
      "## 渔业第 " + number + " 报",
      "",
      "一季度，临江市水产品产量 " + yield + " 万吨，同比增长 6.4%。其中，淡水鱼产量 31.2 万吨，下降 5.1%。",
      "",
      "来源：渔业局",
      "",
      "## 冷库第 " + number + " 报",
      "",
      "截至 2025 年 3 月末，临江市共有冷库 " + stores + " 座。预计全年冷链流通率将达 45%。",
      "",
      "来源：市商务局"
    };
  }

  private TestDesk desk(TestDesk.On on) {
    TestDesk desk = TestDesk.start(data, on.settings());
    desk.take("one.md", issue(1, "48.6", "412"));
    desk.take("two.md", issue(2, "52.3", "412"));
    TestDesk.await(() -> desk.part(Archive.class).issues().size() == 2);
    return desk;
  }

  private static String get(TestDesk desk, String path) throws Exception {
    HttpResponse<byte[]> answer = answer(desk, path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> answer(TestDesk desk, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://localhost:" + desk.port() + path);
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static ObservationFilter filter(String... asked) {
    Map<String, String> map = new java.util.HashMap<>();
    for (int i = 0; i < asked.length; i += 2) {
      map.put(asked[i], asked[i + 1]);
    }
    return ObservationFilter.of(map);
  }

  private static List<ObservationView> found(TestDesk desk, String... asked) {
    return desk.part(Observations.class).page(filter(asked), ObservationOrder.NEWEST, 1).entries();
  }

  @ParameterizedTest
  @EnumSource
  void filters_leaveWhatFits(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      assertThat(found(desk, "q", "水产品产量", "measure", "level")).hasSize(2);
      assertThat(found(desk, "q", "水產品 產量", "measure", "level")).hasSize(2);
      assertThat(found(desk, "measure", "change"))
          .hasSize(4)
          .allSatisfy(row -> assertThat(row.says().unit()).isEqualTo("%"));
      assertThat(found(desk, "status", "forecast")).isNotEmpty();
      assertThat(found(desk, "source", "市商务局", "q", "冷库"))
          .allSatisfy(row -> assertThat(row.article().source()).isEqualTo("市商务局"))
          .hasSize(2);
      assertThat(found(desk, "period", "2025-01-01/2025-03-31", "q", "淡水鱼")).hasSize(4);
      assertThat(found(desk, "period", "2024")).isEmpty();
      assertThat(found(desk, "period", "drop table", "measure", "' or 1=1"))
          .hasSameSizeAs(found(desk));
      DataFacets facets = desk.part(Observations.class).facets(filter("measure", "change"));
      assertThat(facets.total()).isEqualTo(4);
      assertThat(facets.of(ObservationFilter.Facet.MEASURE))
          .contains(new DataFacets.Count("change", 4));
      assertThat(facets.of(ObservationFilter.Facet.SOURCE))
          .containsExactly(new DataFacets.Count("渔业局", 4));
    }
  }

  @ParameterizedTest
  @EnumSource
  void differingFigures_areSeen_agreeingOnesNot(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      Observations observations = desk.part(Observations.class);
      ObservationView yield = found(desk, "q", "水产品产量", "measure", "level").getFirst();
      assertThat(observations.differing(yield))
          .singleElement()
          .satisfies(other -> assertThat(other.article().id()).isNotEqualTo(yield.article().id()));
      ObservationView stores = found(desk, "q", "冷库").getFirst();
      assertThat(observations.differing(stores)).isEmpty();
      assertThat(observations.series(stores, 10)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void search_takesAQuestionForANumber(TestDesk.On on) {
    try (TestDesk desk = desk(on)) {
      Observations observations = desk.part(Observations.class);
      Matching level = observations.matching("水产品产量是多少", 5);
      assertThat(level.total()).isEqualTo(4);
      Matching growth = observations.matching("2025年水产品产量同比增长", 5);
      assertThat(growth.shown())
          .hasSize(2)
          .allSatisfy(row -> assertThat(row.says().unit()).isEqualTo("%"));
      assertThat(growth.filter().period()).isEqualTo("2025");
      assertThat(observations.matching("猪", 5).shown()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void exports_readBack(TestDesk.On on) throws Exception {
    try (TestDesk desk = desk(on)) {
      DSLContext database = desk.part(DSLContext.class);
      database
          .update(OBSERVATION)
          .set(OBSERVATION.QUOTE, "=cmd|'/c calc'!A1,\"甲\"")
          .where(OBSERVATION.ID.eq(1L))
          .execute();
      String csv = get(desk, "/data.csv");
      assertThat(csv)
          .startsWith("\uFEFFarticle,quote,indicator,area,period,measure,value,value_to");
      assertThat(csv).contains("\"'=cmd|'/c calc'!A1,\"\"甲\"\"\"");
      assertThat(csv).contains(",-5.1,");
      int rows = database.fetchCount(OBSERVATION);
      assertThat(csv.split("\r\n")).hasSize(rows + 1);
      List<JsonNode> lines = get(desk, "/data.jsonl").lines().map(JSON::readTree).toList();
      assertThat(lines).hasSize(rows);
      assertThat(lines)
          .anySatisfy(line -> {
            assertThat(line.get("value").decimalValue()).isEqualByComparingTo("486000");
            assertThat(line.get("value_to")).isNull();
          });
      JsonNode description = JSON.readTree(get(desk, "/data.metadata.json?measure=change"));
      assertThat(description.get("rows").asInt()).isEqualTo(4);
      assertThat(description.get("filter").get("measure").asString()).isEqualTo("change");
      assertThat(description.get("tableSchema").get("columns")).hasSize(DataField.ALL.size());
      assertThat(entries(answer(desk, "/data.zip?measure=change").body()))
          .containsExactly("data.csv", "data.metadata.json");
      String article = found(desk).getFirst().article().path();
      assertThat(get(desk, article + "/observations.csv").split("\r\n").length)
          .isEqualTo((int) get(desk, article + "/observations.jsonl").lines().count() + 1);
    }
  }

  private static List<String> entries(byte[] bytes) throws IOException {
    List<String> names = new java.util.ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(zip.readAllBytes()).isNotEmpty();
      }
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource(names = "SQLITE")
  void pages_showNumbers_inBothLanguages(TestDesk.On on) throws Exception {
    try (TestDesk desk = desk(on)) {
      ObservationView one = found(desk, "q", "水产品产量", "measure", "level").getFirst();
      String article = get(desk, one.article().path());
      assertThat(article).contains("href=\"" + one.path() + "\" data-card=\"row-" + one.address());
      assertThat(article).contains("class=\"n differs\"").contains("observations.jsonl");
      String page = get(desk, one.path());
      assertThat(page).contains("<mark class=\"part value\">").contains("另有说法");
      assertThat(page).doesNotContain("/confirmation").doesNotContain("style=");
      assertThat(get(desk, one.path() + "?lang=en"))
          .contains("Also reported as")
          .contains("Q1 2025");
      assertThat(get(desk, "/data?q=%E6%B7%A1%E6%B0%B4%E9%B1%BC")).contains("下降").contains("一季度");
      assertThat(get(desk, "/data?q=%3Cscript%3E")).doesNotContain("<script>").contains("没有符合");
      assertThat(get(desk, "/search?q=%E6%B0%B4%E4%BA%A7%E5%93%81%E4%BA%A7%E9%87%8F"))
          .contains("id=\"matching\"");
      assertThat(get(desk, "/")).contains("本期数字");
      desk.part(Rulings.class).reject(one.address(), "编辑甲");
      assertThat(answer(desk, one.path()).statusCode()).isEqualTo(404);
      assertThat(answer(desk, "/desk/corrections.jsonl").statusCode()).isEqualTo(302);
      assertThat(desk.part(DSLContext.class).fetchCount(PERSON)).isZero();
    }
  }
}
