package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.publish.RunningDesk.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PortalTests {

  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static RunningDesk desk;
  private final Visitor visitor = desk.visitor();

  @BeforeAll
  static void start() throws IOException {
    desk = RunningDesk.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/issues",
        "/issues/2025-7",
        "/issues/2025-7/read",
        "/articles/2025-7-01",
        "/columns/%E8%A6%81%E9%97%BB",
        "/sources",
        "/sources/%E4%B8%B4%E6%B1%9F%E6%97%A5%E6%8A%A5"
      })
  void page_isWholeInBothLanguages(String path) throws Exception {
    HttpResponse<String> chinese = visitor.get(path);
    assertThat(chinese.statusCode()).isEqualTo(200);
    assertThat(chinese.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(chinese.headers().firstValue("Content-Language")).hasValue("zh-CN");
    assertThat(chinese.body())
        .startsWith("<!doctype html>")
        .contains("<html lang=\"zh-CN\"", "<link rel=\"canonical\" href=\"" + desk.base() + path)
        .contains("hreflang=\"en\"", "hreflang=\"x-default\"", "</html>")
        .doesNotContain(" style=", "onclick=");
    assertThat(chinese.body().split("<h1", -1)).hasSize(2);

    HttpResponse<String> english = visitor.get(path + "?lang=en");
    assertThat(english.body()).contains("<html lang=\"en\"", "?lang=en\"");
    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(visitor.get(path).body()).as("the cookie keeps it").contains("<html lang=\"en\"");
  }

  @Test
  void frontPage_leadsWithTheNewestIssue() throws Exception {
    assertThat(visitor.get("/").body())
        .contains("临江物流观察", "2025年第7期", "总第91期", "4月8日", "星期四")
        .contains("一季度全市社会物流总额同比增长", "港口吞吐量连续五个月增长")
        .contains("href=\"/issues/2025-6-2\"");
  }

  @Test
  void issues_standByYearNewestFirst() throws Exception {
    String page = visitor.get("/issues").body();
    assertThat(page.indexOf("2025年</h2>")).isPositive().isLessThan(page.indexOf("2024年</h2>"));
    assertThat(page.indexOf("第7期")).isLessThan(page.indexOf("第6期"));
    assertThat(
            visitor
                .get("/issues?periodical=%E4%B8%9C%E5%B1%BF%E6%B8%94%E4%B8%9A%E4%BF%A1%E6%81%AF")
                .body())
        .contains("东屿渔业信息", "共 1 期")
        .doesNotContain("第7期");
  }

  @Test
  void contents_nameEveryArticleFindingAndImprint() throws Exception {
    assertThat(visitor.get("/issues/2025-7").body())
        .contains("共 9 篇文章", "把仓开到社区门口之后", "编校提示", "连续四个月增长", "滨河大道 18 号")
        .contains("/originals/" + "%064x".formatted(1));
  }

  @Test
  void wholeIssue_hasEveryBodyOnce() throws Exception {
    String page = visitor.get("/issues/2025-7/read").body();
    assertThat(page.split("<article", -1)).hasSize(10);
    assertThat(page).contains("绕不开的三道题", "<strong>一是总量稳。</strong>");
  }

  @Test
  void article_showsBlocksPlaceAndNeighbours() throws Exception {
    assertThat(visitor.get("/articles/2025-7-02").body())
        .contains("来源", "临江日报", "2025年4月4日", "原件第 20 至 28 行", "from=20&amp;to=28")
        .contains("rel=\"prev\" href=\"/articles/2025-7-01\"")
        .contains("rel=\"next\" href=\"/articles/2025-7-03\"");
    assertThat(visitor.get("/articles/2025-7-01").body())
        .contains("<caption>一季度分行业物流总额", "单位：亿元", "class=\"figures\"")
        .contains("<em class=\"dots\">约三成</em>", "id=\"note-1\"", "<div class=\"boxed\">")
        .contains("rel=\"nofollow noopener\"");
  }

  @Test
  void severalSources_areLinkedOneByOne() throws Exception {
    assertThat(visitor.get("/articles/2025-7-03").body())
        .contains("/sources/%E4%B8%B4%E6%B1%9F%E6%97%A5%E6%8A%A5\">临江日报</a>")
        .contains(">临江市人民政府网站</a>");
    assertThat(visitor.get("/sources/%E4%B8%B4%E6%B1%9F%E6%97%A5%E6%8A%A5").body())
        .contains("共 2 篇");
  }

  @Test
  void sources_areFoundByName() throws Exception {
    assertThat(visitor.get("/sources?name=%E7%BB%9F%E8%AE%A1").body())
        .contains("临江市统计局")
        .doesNotContain("临江港务集团");
    assertThat(visitor.get("/sources?name=zzz").body()).contains("没有名称含「zzz」的来源");
  }

  @Test
  void linkedData_tellsIssueAndArticle() throws Exception {
    JsonNode issue = data(visitor.get("/issues/2025-7").body());
    assertThat(issue.get("@type").asString()).isEqualTo("PublicationIssue");
    assertThat(issue.get("issueNumber").asInt()).isEqualTo(7);
    assertThat(issue.get("hasPart")).hasSize(9);
    JsonNode article = data(visitor.get("/articles/2025-7-02").body());
    assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(article.get("datePublished").asString()).isEqualTo("2025-04-04");
    assertThat(article.get("url").asString()).isEqualTo(desk.base() + "/articles/2025-7-02");
    assertThat(article.at("/isPartOf/isPartOf/name").asString()).isEqualTo("临江物流观察");
  }

  @Test
  void unchangedPage_isNotSentAgain() throws Exception {
    HttpResponse<String> first = visitor.get("/articles/2025-7-02");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
    assertThat(first.headers().allValues("Vary").toString().toLowerCase(java.util.Locale.ROOT))
        .contains("cookie");
    HttpResponse<String> again = visitor.get("/articles/2025-7-02", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(visitor.get("/articles/2025-7-02?lang=en", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void publicPages_beginNoSession() throws Exception {
    for (String path : new String[] {"/", "/issues/2025-7", "/articles/2025-7-01"}) {
      assertThat(desk.visitor().get(path).headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void headers_keepForeignersOut() throws Exception {
    var headers = visitor.get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
        .contains("frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
  }

  @Test
  void assets_areKeptForAYearUnderTheirVersion() throws Exception {
    Matcher link =
        Pattern.compile("href=\"(/assets/[0-9a-f]+/desk.css)\"").matcher(visitor.get("/").body());
    assertThat(link.find()).isTrue();
    HttpResponse<String> style = visitor.get(link.group(1));
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "immutable");
  }

  @Test
  void health_saysUpAndNoMore() throws Exception {
    HttpResponse<String> health = visitor.get("/health", "Accept", "application/json");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
  }

  @Test
  void missingPage_hasANumberToQuote() throws Exception {
    for (String path :
        new String[] {"/nothing", "/articles/none", "/issues/none", "/columns/none"}) {
      HttpResponse<String> page = visitor.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(404);
      assertThat(page.body())
          .contains("没有这一页", "noindex")
          .containsPattern("<code>[0-9A-F]{8}</code>");
      assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
    HttpResponse<String> data = visitor.get("/nothing", "Accept", "application/json");
    assertThat(data.body()).contains("\"status\":404", "\"number\":\"");
  }

  @Test
  void hostileAddress_isRefusedWithAPage() throws Exception {
    HttpResponse<String> page = visitor.get("/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(page.statusCode()).isIn(400, 404);
    assertThat(page.body()).doesNotContain("<script>alert");
  }

  @Test
  void unlinkableNames_goInTheQuery() throws Exception {
    assertThat(Addresses.source("新华社/路透社"))
        .isEqualTo("/sources/-?name=%E6%96%B0%E5%8D%8E%E7%A4%BE%2F%E8%B7%AF%E9%80%8F%E7%A4%BE");
    assertThat(Addresses.column("-")).isEqualTo("/columns/-?name=-");
    assertThat(visitor.get("/columns/-?name=%E8%A6%81%E9%97%BB").body()).contains("共 4 篇");
  }

  @Test
  void paper_isChosenWithoutScripts() throws Exception {
    HttpResponse<String> answer = visitor.post("/theme", "to=dark");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(visitor.get("/").body()).contains("data-theme=\"dark\"");
  }

  @Test
  void newDesk_tellsWhatToDo() throws Exception {
    RunningDesk empty = RunningDesk.empty();
    try {
      HttpResponse<String> front = empty.visitor().get("/");
      assertThat(front.statusCode()).isEqualTo(200);
      assertThat(front.body()).contains("还没有刊物", "/desk/import", "dibao import");
      assertThat(empty.visitor().get("/issues").body()).contains("还没有刊物");
      assertThat(empty.visitor().get("/sources").body()).contains("还没有来源");
      assertThat(empty.visitor().get("/feeds/all.atom").statusCode()).isEqualTo(200);
      assertThat(empty.visitor().get("/sitemap.xml").statusCode()).isEqualTo(200);
    } finally {
      empty.close();
    }
  }

  private static JsonNode data(String page) {
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).isTrue();
    return JsonMapper.builder().build().readTree(data.group(1));
  }
}
