package dibao.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dibao.desk.publish.RunningDesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The portal in a real browser: nothing for axe to find, nothing wider than a phone, and the keys.
 */
class BrowserTests {

  private static final String WATCH =
      "window.refused = [];addEventListener('securitypolicyviolation', e =>"
          + " refused.push(e.violatedDirective + ' ' + e.blockedURI));";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/issues",
          "/issues/2025-7",
          "/issues/2025-7/read",
          "/articles/2025-7-01",
          "/articles/2025-7-03",
          "/columns/%E8%A6%81%E9%97%BB",
          "/sources",
          "/sources?name=zzz",
          "/sources/%E4%B8%B4%E6%B1%9F%E6%97%A5%E6%8A%A5",
          "/sign-in",
          "/sign-in?failed=true",
          "/nothing");

  private static Chromium chromium;
  private static RunningDesk desk;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    desk = RunningDesk.get();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1280, LIGHT, zh", "1280, DARK, zh", "1280, LIGHT, en", "1280, DARK, en",
    "390, LIGHT, zh", "390, DARK, zh", "390, LIGHT, en", "390, DARK, en"
  })
  void axe_findsNothing(int width, ColorScheme scheme, String language) throws IOException {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = context(width, scheme, language, true)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(desk.base() + path);
        found.addAll(Chromium.violations(page));
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, zh", "390, zh", "390, en", "320, zh", "320, en"})
  void pages_fitTheirWindow(int width, String language) {
    List<String> tooWide = new ArrayList<>();
    try (BrowserContext context = context(width, ColorScheme.LIGHT, language, false)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(desk.base() + path);
        int over = Chromium.over(page);
        if (over > 0) {
          tooWide.add(path + " by " + over);
        }
      }
    }
    assertThat(tooWide).isEmpty();
  }

  @Test
  void phone_hasTargetsForFingers() {
    String small =
        "() => [...document.querySelectorAll('.bar a, .bar button, .actions a, .actions button,"
            + " .column h3 a, .contents-column h4 a, .foot a, input')]"
            + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 40)"
            + ".map(e => e.outerHTML + ' ' + e.getBoundingClientRect().height)";
    List<Object> found = new ArrayList<>();
    try (BrowserContext context = context(390, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      for (String path : List.of("/", "/issues/2025-7", "/sign-in", "/nothing")) {
        page.navigate(desk.base() + path);
        found.addAll((List<?>) page.evaluate(small));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void contentPolicy_refusesNothingOfOurs() {
    List<String> troubles = new ArrayList<>();
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh", false)) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      page.onPageError(troubles::add);
      for (String path : PAGES) {
        page.navigate(desk.base() + path);
        for (Object refused : (List<?>) page.evaluate("() => window.refused")) {
          troubles.add(path + " " + refused);
        }
      }
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void keys_searchMoveOpenAndHelp() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      page.navigate(desk.base() + "/");
      page.keyboard().press("/");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("find");
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");

      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(page.evaluate("() => document.querySelectorAll('.here').length")).isEqualTo(1);
      assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
          .isEqualTo("/articles/2025-7-01");

      page.keyboard().press("?");
      assertThat(page.evaluate("() => document.getElementById('keys').open")).isEqualTo(true);
      page.keyboard().press("j");
      page.keyboard().press("Escape");
      assertThat(page.evaluate("() => document.getElementById('keys').open")).isEqualTo(false);

      page.keyboard().press("Enter");
      page.waitForURL("**/articles/2025-7-01");
      page.keyboard().press("]");
      page.waitForURL("**/articles/2025-7-02");
      page.keyboard().press("g");
      page.keyboard().press("i");
      page.waitForURL("**/issues");
    }
  }

  @Test
  void paper_turnsAtOnceAndStays() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, "zh", false)) {
      Page page = context.newPage();
      page.navigate(desk.base() + "/");
      String paper = "() => getComputedStyle(document.documentElement).backgroundColor";
      Object light = page.evaluate(paper);
      page.locator(".paper button").click();
      Object dark = page.evaluate(paper);
      assertThat(dark).isNotEqualTo(light).isEqualTo("rgb(23, 22, 20)");
      page.navigate(desk.base() + "/issues");
      assertThat(page.evaluate(paper)).isEqualTo(dark);
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }
  }

  @Test
  void withoutScripts_everythingIsThere() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.visitor(options)) {
      Page page = context.newPage();
      page.navigate(desk.base() + "/");
      page.locator(".paper button").click();
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      page.locator(".lead h2 a").click();
      assertThat(page.locator("h1").textContent()).contains("一季度全市社会物流总额");
      page.locator(".tongue").click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  private static BrowserContext context(
      int width, ColorScheme scheme, String language, boolean bypassPolicy) {
    return chromium.visitor(desk.base(), width, scheme, language, bypassPolicy);
  }
}
