package dibao.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dibao.desk.TestDesk;
import dibao.desk.know.Archive;
import dibao.desk.know.ObservationFilter;
import dibao.desk.know.ObservationOrder;
import dibao.desk.know.ObservationView;
import dibao.desk.know.Observations;
import dibao.desk.read.DocumentState;
import dibao.desk.read.Documents;
import dibao.desk.web.AdmitPeople;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor ruled in the browser stands there still when the document has been read again. */
class RulingBrowserTests {

  private static final String[] ISSUE = {
    "---",
    "periodical: 水乡周报",
    "year: 2025",
    "number: 9",
    "date: 2025-06-11",
    "---",
    "",
    "# 数据",
    "",
    "## 五月渔业",
    "",
    "5月，临江市水产品产量 48.6 万吨，同比增长 6.4%。淡水鱼产量 31.2 万吨。水产加工品产量 9.2 万吨。码头上新添了两台吊机。",
    "",
    "来源：渔业局"
  };

  @TempDir static Path data;
  private static TestDesk desk;
  private static Chromium chromium;
  private static String base;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    desk = TestDesk.start(data, List.of());
    base = "http://localhost:" + desk.port();
    desk.take("issue.md", ISSUE);
    TestDesk.await(() -> desk.part(Archive.class).issues().size() == 1);
  }

  @AfterAll
  static void stop() {
    if (desk != null) {
      desk.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private static ObservationView level(String indicator) {
    return desk.part(Observations.class)
        .page(
            ObservationFilter.of(Map.of("q", indicator, "measure", "level")),
            ObservationOrder.NEWEST,
            1)
        .entries()
        .getFirst();
  }

  @Test
  void rulings_surviveReadingAgain() {
    ObservationView right = level("水产品产量");
    ObservationView wrong = level("淡水鱼产量");
    ObservationView none = level("水产加工品产量");
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      comeIn(page);
      page.navigate(base + right.path());
      page.locator("form[action$=confirmation] button").click();
      page.navigate(base + wrong.path());
      page.locator("a[href$=correction]").click();
      page.fill("#value", "321000");
      page.locator(".statement button").click();
      page.waitForURL("**" + wrong.path());
      page.navigate(base + none.path());
      page.locator("form[action$=rejection] button").click();
      String added = add(page, right.article().path());

      readAgain(page);

      page.navigate(base + right.path());
      assertThat(page.locator(".standing").innerText()).isEqualTo("已由编辑核对无误");
      page.navigate(base + wrong.path());
      assertThat(page.locator(".big").innerText()).contains("32.1").doesNotContain("31.2");
      page.navigate(base + none.path());
      assertThat(page.locator(".notice.wrong").innerText()).contains("误读");
      page.navigate(added);
      assertThat(page.locator(".rulings .standing").innerText()).isEqualTo("由编辑补记");
      page.navigate(base + right.article().path());
      assertThat(page.locator(".body a.n", new Page.LocatorOptions().setHasText("9.2")).count())
          .isZero();
      assertThat(page.locator(".body a.n", new Page.LocatorOptions().setHasText("两台")).count())
          .isOne();
      corrections(page);
    }
  }

  private static void comeIn(Page page) {
    AdmitPeople.Answer invited = desk.part(AdmitPeople.class).add("editor", "editor");
    page.navigate(base + ((AdmitPeople.Link) invited).path());
    page.fill("#password", "three-plain-words");
    page.fill("#again", "three-plain-words");
    page.locator("main button").click();
    page.waitForURL("**/sign-in?ready=true");
    page.fill("#name", "editor");
    page.fill("#password", "three-plain-words");
    page.locator("main button").click();
    page.waitForURL("**/desk/documents");
  }

  /** Marks words and says what they state; gives the new observation's address. */
  private static String add(Page page, String article) {
    page.navigate(base + article);
    MarkedWords.state(page);
    page.waitForURL("**/observations/2*");
    return page.url();
  }

  private static void readAgain(Page page) {
    Documents documents = desk.part(Documents.class);
    Instant before = documents.one(1).orElseThrow().readAt();
    page.navigate(base + "/desk/documents/1");
    page.locator("form[action$=reading] button").click();
    TestDesk.await(() -> {
      Documents.Card now = documents.one(1).orElseThrow();
      return now.state() == DocumentState.READ && !now.readAt().equals(before);
    });
  }

  /** All four are listed, and go out as lines of gold, each with what the machine said. */
  private static void corrections(Page page) {
    page.navigate(base + "/desk/corrections");
    assertThat(page.locator(".corrections li").count()).isEqualTo(4);
    String lines =
        new String(
            page.request().get(base + "/desk/corrections.jsonl").body(), StandardCharsets.UTF_8);
    assertThat(lines.lines()).hasSize(4);
    assertThat(lines)
        .contains(
            "\"quote\":\"两台\"", "\"indicator\":\"码头新添吊机\"", "321000", "\"verdict\":\"rejected\"");
  }
}
