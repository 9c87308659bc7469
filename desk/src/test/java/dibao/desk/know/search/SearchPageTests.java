package dibao.desk.know.search;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way: a bulletin taken in, read, indexed, and found on the page. */
class SearchPageTests {

  private static final String[] BULLETIN = {
    "---",
    "periodical: 临江商讯",
    "year: 2025",
    "number: 3",
    "---",
    "",
    "# 要闻",
    "",
    "## 茶叶出口增长三成",
    "",
    "1月，临江市茶叶出口额达1,280.5万元，同比增长30.2%。跨境电商渠道占比超过一半。",
    "",
    "来源：临江日报　日期：2025-02-01",
    "",
    "## 冷链 & 园区开工",
    "",
    "位于城东的冷链物流园区2月初开工，建成后可服务周边茶叶企业。",
    "",
    "来源：临江日报",
  };

  private final HttpClient browser = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource
  void bulletinTakenIn_isFoundOnThePage(TestDesk.On on, @TempDir Path data) throws Exception {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      desk.take("临江商讯.md", BULLETIN);
      TestDesk.await(() -> desk.part(Search.class).find(new SearchRequest("茶叶")).articles() == 2);
      String page = get(desk, "/search?q=" + encoded("茶葉出口"));
      assertThat(page).contains("<mark>茶叶出口</mark>增长三成").contains("临江日报").doesNotContain("??");
      String all = get(desk, "/search?q=" + encoded("茶叶"));
      assertThat(all).contains("冷链 &amp; 园区开工");
      assertThat(get(desk, "/search?q=" + encoded("查叶"))).contains("“茶叶”");
      assertThat(get(desk, "/search?lang=en&q=" + encoded("茶叶"))).contains("2 articles");
      assertThat(get(desk, "/search/suggestions?q=" + encoded("茶"))).contains("茶叶出口增长三成");
      assertIndexFollows(desk);
      assertHostileIsAnswered(desk);
    }
  }

  @Test
  void deskStartedAgain_findsWhatChangedMeanwhile(@TempDir Path data) {
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      desk.take("临江商讯.md", BULLETIN);
      TestDesk.await(() -> desk.part(Search.class).find(new SearchRequest("茶叶")).articles() == 2);
    }
    try (TestDesk desk = TestDesk.start(data, List.of("--spring.main.web-application-type=none"))) {
      desk.part(DSLContext.class).deleteFrom(ARTICLE).where(ARTICLE.TITLE.contains("园区")).execute();
    }
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      TestDesk.await(() -> desk.part(Search.class).find(new SearchRequest("茶叶")).articles() == 1);
    }
  }

  private static void assertIndexFollows(TestDesk desk) {
    DSLContext database = desk.part(DSLContext.class);
    long issue = database.select(ISSUE.ID).from(ISSUE).fetchSingle().value1();
    database.deleteFrom(ARTICLE).where(ARTICLE.TITLE.contains("园区")).execute();
    Search search = desk.part(Search.class);
    search.issueChanged(issue);
    TestDesk.await(() -> search.find(new SearchRequest("茶叶")).articles() == 1);
    assertThat(search.find(new SearchRequest("茶叶")).complete()).isTrue();
  }

  private void assertHostileIsAnswered(TestDesk desk) throws Exception {
    for (String query :
        List.of(
            "",
            "?q=",
            "?q=%22&page=-3",
            "?q=a&page=99999999999",
            "?q=a&sort=%00",
            "?year=%F0%9F%92%A1",
            "?q=" + encoded("茶".repeat(500)),
            "?q=%00%0a&section=%3Cscript%3E&source=x&issue=y")) {
      assertThat(get(desk, "/search" + query)).contains("</html>").doesNotContain("<script>alert");
      assertThat(get(desk, "/search/suggestions" + query)).startsWith("[");
    }
  }

  private String get(TestDesk desk, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + desk.port() + path);
    HttpResponse<String> answer =
        browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
