package dibao.desk.browser;

import static dibao.desk.store.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dibao.desk.TestDesk;
import dibao.desk.gather.TakeIn;
import dibao.desk.know.Archive;
import dibao.desk.know.ObservationFilter;
import dibao.desk.know.ObservationOrder;
import dibao.desk.know.ObservationView;
import dibao.desk.know.Observations;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Numbers, search, data and the desk in a real browser, over issues that were really read. */
class DeskBrowserTests {

  private static final Path SAMPLE = Path.of("../samples/bulletins/port-digest/issue.pdf");
  private static final String FISH = "%E6%B0%B4%E4%BA%A7%E5%93%81%E4%BA%A7%E9%87%8F"; // 水产品产量

  @TempDir static Path data;
  private static TestDesk desk;
  private static Chromium chromium;
  private static String base;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    desk = TestDesk.start(data, List.of());
    base = "http://localhost:" + desk.port();
    desk.take("one.md", issue(1, "48.6"));
    desk.take("two.md", issue(2, "52.3"));
    desk.take("坏.pdf", "%PDF-1.7", "not a page in it");
    try (InputStream pdf = Files.newInputStream(SAMPLE)) {
      desk.part(TakeIn.class).take(pdf, "港航.pdf");
    }
    desk.part(DSLContext.class)
        .insertInto(PERSON)
        .set(PERSON.NAME, "editor")
        .set(PERSON.PASSWORD, desk.part(PasswordEncoder.class).encode("correct-horse-7"))
        .set(PERSON.ROLE, "administrator")
        .set(PERSON.CREATED_AT, Instant.now())
        .execute();
    TestDesk.await(() -> desk.part(Archive.class).issues().size() == 3);
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

  private static String[] issue(int number, String yield) {
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
      "一季度，临江市水产品产量 " + yield + " 万吨，同比增长 6.4%。其中，淡水鱼产量 31.2 万吨，下降 5.1%。码头上新添了两台吊机。",
      "",
      "来源：渔业局"
    };
  }

  private static ObservationView fish() {
    return desk.part(Observations.class)
        .page(
            ObservationFilter.of(Map.of("q", "水产品产量", "measure", "level")),
            ObservationOrder.NEWEST,
            1)
        .entries()
        .getFirst();
  }

  private static ObservationView printed() {
    return desk.part(Observations.class)
        .page(ObservationFilter.of(Map.of("source", "港口集团调度中心")), ObservationOrder.NEWEST, 1)
        .entries()
        .getFirst();
  }

  private static void signIn(Page page) {
    page.navigate(base + "/sign-in");
    page.fill("#name", "editor");
    page.fill("#password", "correct-horse-7");
    page.locator("main button").click();
    page.waitForURL("**/desk/documents");
  }

  private static List<String> pages() {
    String one = fish().path();
    return List.of(
        "/search",
        "/search?q=" + FISH,
        "/search?q=zzzz",
        "/data",
        "/data?q=" + FISH,
        "/data?q=zzzz",
        one,
        printed().path(),
        fish().article().path(),
        "/desk/documents",
        "/desk/documents?state=failed",
        "/desk/documents/3",
        "/desk/import",
        "/desk/corrections",
        "/desk/people",
        "/desk" + one + "/correction",
        "/desk/observations/new?article=nothing&quote=x");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, zh", "1280, DARK, en", "390, LIGHT, en", "390, DARK, zh"})
  void axe_findsNothing_andNothingIsTooWide(int width, ColorScheme scheme, String language)
      throws Exception {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = chromium.visitor(base, width, scheme, language, true)) {
      Page page = context.newPage();
      signIn(page);
      for (String path : pages()) {
        page.navigate(base + path);
        found.addAll(Chromium.violations(page));
        if (Chromium.over(page) > 0) {
          found.add(path + " is too wide");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void number_opensItsCard_byMouseAndKeys_andItsPageByAClick() throws Exception {
    ObservationView one = fish();
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.DARK, "en", true)) {
      Page page = context.newPage();
      page.navigate(base + one.article().path());
      Locator number = page.locator("a.n[data-card='row-" + one.address() + "']");
      Locator card = page.locator("#row-" + one.address());
      assertThat(card.isVisible()).isFalse();
      number.hover();
      card.waitFor();
      assertThat(card.innerText()).contains("水产品产量", "Q1 2025", "Another article says otherwise");
      assertThat(Chromium.violations(page)).isEmpty();
      page.keyboard().press("Escape");
      assertThat(card.isVisible()).isFalse();
      page.mouse().move(0, 0);

      number.focus();
      card.waitFor();
      assertThat(number.getAttribute("aria-details")).isEqualTo("row-" + one.address());
      page.keyboard().press("Escape");
      assertThat(card.isVisible()).isFalse();

      number.click();
      page.waitForURL("**" + one.path());
      assertThat(page.locator("mark.part.value").innerText()).contains("万吨");
      page.goBack();
      page.waitForURL("**" + one.article().path());
    }
  }

  @Test
  void number_isTappedOnAPhone_onceForTheCardAndAgainForThePage() {
    ObservationView one = fish();
    try (BrowserContext context = chromium.visitor(base, 390, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      page.navigate(base + one.article().path());
      Locator number = page.locator("a.n[data-card='row-" + one.address() + "']");
      Locator card = page.locator("#row-" + one.address());
      number.tap();
      card.waitFor();
      assertThat(card.boundingBox().width).isEqualTo(390);
      assertThat(Chromium.over(page)).isZero();
      card.locator(".more a").tap();
      page.waitForURL("**" + one.path());
    }
  }

  @Test
  void words_areMarkedOnThePictureOfTheirPage() {
    ObservationView one = printed();
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      page.navigate(base + one.path());
      assertThat(page.locator(".strip .of-value").count()).isPositive();
      assertThat(page.locator(".strip .of-quote").first().boundingBox().width).isPositive();
      String picture = page.locator(".strip image").getAttribute("href");
      assertThat(page.request().get(base + picture).headers())
          .containsEntry("content-type", "image/png");
    }
  }

  @Test
  void editor_confirmsCorrectsRejectsAndMarksWords() {
    ObservationView one = printed();
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      signIn(page);
      page.navigate(base + one.path());
      page.locator("form[action$=confirmation] button").click();
      assertThat(page.locator(".standing").innerText()).isEqualTo("已由编辑核对无误");
      page.locator("a[href$=correction]").click();
      page.fill("#value", "四点五");
      page.locator(".statement button").click();
      assertThat(page.locator("#value-hint").innerText()).contains("这里要填数字");
      page.fill("#value", "4.6");
      page.locator(".statement button").click();
      assertThat(page.locator(".big").innerText()).contains("4.6");
      page.locator("form[action$=rejection] button").click();
      assertThat(page.locator(".notice.wrong").innerText()).contains("误读");

      page.navigate(base + fish().article().path());
      MarkedWords.state(page);
      page.waitForURL("**/observations/**");
      assertThat(page.locator(".rulings .standing").innerText()).isEqualTo("由编辑补记");

      String lines =
          new String(
              page.request().get(base + "/desk/corrections.jsonl").body(), StandardCharsets.UTF_8);
      assertThat(lines).contains("码头新添吊机").contains("\"quote\":\"两台\"");
      page.navigate(base + "/desk/corrections");
      assertThat(page.locator(".corrections li").count()).isEqualTo(2);
    }
  }

  @Test
  void filesAreListedBeforeTheyAreSent() {
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      signIn(page);
      page.navigate(base + "/desk/import");
      page.locator("#files").setInputFiles(SAMPLE);
      assertThat(page.locator(".chosen-files li").innerText()).contains("issue.pdf", "KB");
      page.locator("main form button").first().click();
      assertThat(page.locator(".notice").innerText()).isEqualTo("已有 1 份，不再重复收存。");
    }
  }

  @Test
  void withoutScripts_numbersFiltersAndSearchWork() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.visitor(options)) {
      Page page = context.newPage();
      page.navigate(base + "/search?q=" + FISH);
      assertThat(page.locator("#matching").isVisible()).isTrue();
      page.locator(".matching th a").first().click();
      assertThat(page.locator("mark.part.value").count()).isOne();
      page.navigate(base + "/data");
      page.locator(".chip", new Page.LocatorOptions().setHasText("增速")).click();
      assertThat(page.url()).endsWith("/data?measure=change");
      assertThat(page.locator(".chip.chosen").innerText()).startsWith("增速");
      page.goBack();
      assertThat(page.locator(".chip.chosen").count()).isZero();
      page.navigate(base + fish().article().path());
      page.locator(".body a.n").first().click();
      page.waitForURL("**/observations/**");
    }
  }

  @Test
  void keys_goThroughSearchAndData() {
    try (BrowserContext context = chromium.visitor(base, 1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      page.navigate(base + "/data");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(page.locator("tr.here").count()).isOne();
      page.keyboard().press("Enter");
      page.waitForURL("**/observations/**");
      page.goBack();
      page.waitForURL("**/data");
      page.keyboard().press("?");
      assertThat(page.locator("#keys").isVisible()).isTrue();
    }
  }
}
