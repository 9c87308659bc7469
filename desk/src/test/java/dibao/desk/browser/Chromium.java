package dibao.desk.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser, and what axe finds in it. A test is skipped where either is not there. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");
  private static final String RULES =
      "() => axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',"
          + " 'wcag21aa', 'wcag22aa', 'best-practice']}}).then(found => found.violations.flatMap("
          + "rule => rule.nodes.map(node => rule.id + ': ' + node.html)))";
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(OPTIONS));
  }

  static Chromium start() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "browser tests are skipped: no chromium at " + PROGRAM + " (Debian: apt install chromium)");
    assumeTrue(
        Files.exists(AXE),
        "browser tests are skipped: no axe-core; run npm ci in the desk's folder");
    return new Chromium(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  /**
   * A visitor. One who comes to be examined by axe has the content policy lifted, which would keep
   * axe itself out.
   */
  BrowserContext visitor(
      String base, int width, ColorScheme scheme, String language, boolean examined) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setHasTouch(width < 600)
                .setBypassCSP(examined));
    context.addCookies(List.of(new Cookie("lang", language).setUrl(base)));
    return context;
  }

  BrowserContext visitor(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  /** What axe finds on a page that is open. */
  static List<String> violations(Page page) throws IOException {
    page.evaluate(Files.readString(AXE));
    List<String> found = new ArrayList<>();
    for (Object violation : (List<?>) page.evaluate(RULES)) {
      found.add(page.url() + " " + violation);
    }
    return found;
  }

  /** By how much a page is wider than its window. */
  static int over(Page page) {
    Object over =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) over).intValue();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
