package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader can do with the search, asked for as a browser asks. */
class SearchOnThePageTests {

  private static final Pattern RESULT =
      Pattern.compile("<li class=\"result\".*?</li>", Pattern.DOTALL);
  private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"]+)\"");

  @TempDir static Path data;
  private static TestDesk desk;
  private static final HttpClient browser = HttpClient.newHttpClient();

  @BeforeAll
  static void fill() {
    desk = TestDesk.start(data, List.of());
    desk.take("一.md", bulletin(2024, 1));
    desk.take("二.md", bulletin(2025, 2));
    TestDesk.await(() -> desk.part(Search.class).find(new SearchRequest("茶叶")).articles() == 52);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** Twenty-six articles on tea in two columns, one of them in traditional characters. */
  private static String[] bulletin(int year, int number) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of("---", "periodical: 临江商讯", "year: " + year, "number: " + number, "---", ""));
    lines.add("# 要闻");
    for (int i = 1; i <= 25; i++) {
      lines.addAll(List.of("", "## 茶叶消息之" + i + "（" + year + "）", ""));
      lines.add("第" + i + "批茶叶上市，茶叶均价平稳，茶叶门店客流增加。");
      lines.addAll(
          List.of("", "来源：" + (i % 2 == 0 ? "临江日报" : "滨海晚报") + "　日期：" + year + "-03-" + (i + 1)));
    }
    lines.addAll(List.of("", "# 港台", "", "## 茶葉貿易會議（" + year + "）", ""));
    lines.addAll(List.of("會議討論茶葉貿易與電子商務。", "", "来源：滨海晚报　日期：" + year + "-04-01"));
    return lines.toArray(String[]::new);
  }

  @Test
  void filters_narrowByColumnSourceYearAndIssue() throws Exception {
    assertThat(count("q=茶叶")).isEqualTo("52");
    assertThat(count("q=茶叶&section=港台")).isEqualTo("2");
    assertThat(count("q=茶叶&source=临江日报")).isEqualTo("24");
    assertThat(count("q=茶叶&year=2025")).isEqualTo("26");
    assertThat(count("q=茶叶&issue=" + issueOf2025())).isEqualTo("26");
    assertThat(count("q=茶叶&year=2024&section=港台&source=滨海晚报")).isEqualTo("1");
  }

  private static String issueOf2025() throws Exception {
    Matcher issue =
        Pattern.compile("href=\"/issues/([^\"]+)\" lang").matcher(get("q=茶叶&year=2025"));
    assertThat(issue.find()).isTrue();
    return java.net.URLDecoder.decode(issue.group(1), StandardCharsets.UTF_8);
  }

  @Test
  void pages_showEachArticleOnce() throws Exception {
    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      seen.addAll(articles(get("q=茶叶&page=" + page)));
    }
    assertThat(seen).hasSize(52).doesNotHaveDuplicates();
    assertThat(get("q=茶叶&page=4")).doesNotContain("class=\"result\"");
  }

  @Test
  void byDate_newestComeFirst() throws Exception {
    Matcher days = Pattern.compile("<time datetime=\"([^\"]+)").matcher(get("q=茶叶&sort=date"));
    List<String> seen = new ArrayList<>();
    while (days.find()) {
      seen.add(days.group(1));
    }
    assertThat(seen).hasSize(20).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(seen.getFirst()).isEqualTo("2025-04-01");
  }

  @Test
  void traditionalQuery_marksSimplifiedText_andTheOtherWay() throws Exception {
    assertThat(get("q=門店客流")).contains("<mark>门店客流</mark>增加");
    assertThat(get("q=贸易会议")).contains("茶葉<mark>貿易會議</mark>");
    assertThat(get("q=电子商务")).contains("<mark>電子商務</mark>");
  }

  @Test
  void quotesAndMinus_areUnderstood() throws Exception {
    assertThat(count("q=\"茶叶门店客流\"")).isEqualTo("50");
    assertThat(get("q=\"门店茶叶\"")).doesNotContain("class=\"result\"");
    assertThat(count("q=茶叶 -门店")).isEqualTo("2");
  }

  @Test
  void nothingFound_proposesWhatFindsSomething() throws Exception {
    assertThat(get("q=查叶")).contains("“茶叶”").contains("52 篇");
    assertThat(get("q=茶叶 石油")).contains("去掉“石油”");
    assertThat(get("q=茶叶&year=1999")).contains("取消筛选“1999”");
    assertThat(get("q=\"门店茶叶\"")).contains("不加引号");
  }

  @Test
  void proposals_canBeFollowed() throws Exception {
    Matcher trial =
        Pattern.compile("class=\"trials\">.*?href=\"([^\"]+)\"", Pattern.DOTALL)
            .matcher(get("q=茶叶 石油"));
    assertThat(trial.find()).isTrue();
    assertThat(fetch(trial.group(1).replace("&amp;", "&"))).contains("class=\"result\"");
  }

  @Test
  void typing_isAnsweredWithWordsTitlesAndSources() throws Exception {
    assertThat(fetch("/search/suggestions?q=" + encoded("茶"))).contains("茶叶");
    assertThat(fetch("/search/suggestions?q=chaye")).contains("茶叶");
    assertThat(fetch("/search/suggestions?q=" + encoded("临江"))).contains("/sources/");
    assertThat(fetch("/search/suggestions?q=" + encoded("贸易会议"))).contains("茶葉貿易會議");
  }

  @Test
  void lostOrDamagedIndex_isWholeAgainAfterAStart(@TempDir Path other) throws Exception {
    try (TestDesk one = TestDesk.start(other, List.of())) {
      one.take("一.md", bulletin(2024, 1));
      TestDesk.await(() -> one.part(Search.class).find(new SearchRequest("茶叶")).articles() == 26);
    }
    for (boolean lost : new boolean[] {true, false}) {
      spoil(other, lost);
      try (TestDesk one = TestDesk.start(other, List.of())) {
        Search search = one.part(Search.class);
        TestDesk.await(() -> search.find(new SearchRequest("茶叶")).articles() == 26);
        TestDesk.await(() -> search.find(new SearchRequest("茶叶")).complete());
      }
    }
  }

  private static void spoil(Path folder, boolean lost) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("index"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      if (lost) {
        Files.delete(file);
      } else if (Files.size(file) > 40) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
  }

  private static String count(String parameters) throws Exception {
    Matcher count = Pattern.compile("共 ([\\d,]+) 篇").matcher(get(parameters));
    assertThat(count.find()).as(parameters).isTrue();
    return count.group(1);
  }

  private static List<String> articles(String page) {
    List<String> articles = new ArrayList<>();
    Matcher results = RESULT.matcher(page);
    while (results.find()) {
      Matcher article = ARTICLE.matcher(results.group());
      assertThat(article.find()).isTrue();
      articles.add(article.group(1));
    }
    return articles;
  }

  private static String get(String parameters) throws Exception {
    StringBuilder query = new StringBuilder("/search?lang=zh");
    for (String parameter : parameters.split("&")) {
      int at = parameter.indexOf('=');
      query.append('&').append(parameter, 0, at + 1).append(encoded(parameter.substring(at + 1)));
    }
    return fetch(query.toString());
  }

  private static String fetch(String path) throws Exception {
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
