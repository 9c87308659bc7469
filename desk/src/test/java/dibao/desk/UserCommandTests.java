package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @TempDir Path data;

  private Shell.Result user(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "user";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--data";
    all[arguments.length + 2] = data.toString();
    return Shell.run(all);
  }

  @Test
  void invited_comesInByTheLink_alsoWhileTheDeskRuns() throws Exception {
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      Shell.Result added =
          user(
              "add",
              "主编",
              "--role",
              "administrator",
              "--address",
              "http://localhost:" + desk.port());
      assertThat(added.status()).isZero();
      assertThat(user("list").out()).contains("主编", "administrator", "invited");

      Browser browser = new Browser();
      URI link = URI.create(added.out().strip());
      assertThat(browser.setPassword(link, "cats-and-umbrellas")).isEqualTo(302);
      assertThat(browser.get(link).statusCode()).isEqualTo(410);
      assertThat(browser.signIn(desk.port(), "主编", "cats-and-umbrellas")).contains("/desk/");
      assertThat(user("list").out()).contains("主编").doesNotContain("invited");

      URI again =
          URI.create(
              user("password-link", "主编", "--address", "http://localhost:" + desk.port())
                  .out()
                  .strip());
      assertThat(browser.get(again).body()).contains("value=\"主编\" readonly");
      assertThat(browser.setPassword(again, "dogs-and-raincoats")).isEqualTo(302);
      assertThat(new Browser().signIn(desk.port(), "主编", "cats-and-umbrellas")).contains("failed");
      assertThat(new Browser().signIn(desk.port(), "主编", "dogs-and-raincoats")).contains("/desk/");
      assertThat(user("role", "主编", "editor").error()).contains("last administrator");
      assertThat(user("remove", "主编").status()).isEqualTo(2);
    }
  }

  @Test
  void invitation_canBeTakenBack() {
    user("add", "somebody");
    assertThat(user("remove", "somebody").status()).isZero();
    assertThat(user("list").out()).contains("Nobody");
    assertThat(user("remove", "somebody").error()).contains("nobody is called somebody");
  }

  @Test
  void wrongWords_areOneLineThatSaysWhatToDo() {
    assertThat(user("add", "a b").error()).startsWith("dibao: ").contains("a b");
    assertThat(user("add", "ab", "--role", "king").error()).contains("administrator, editor");
    assertThat(user("password-link", "ab").error()).contains("dibao user list");
    assertThat(Shell.run("user").status()).isEqualTo(2);
  }

  /** A browser without a window: keeps cookies, follows nothing. */
  private static final class Browser {
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(URI address) throws Exception {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    int setPassword(URI link, String password) throws Exception {
      String token = link.getQuery().substring("token=".length());
      String secret = encoded(password);
      String form =
          "token=" + token + "&name=x&password=" + secret + "&again=" + secret + csrf(link);
      return post(link.resolve("/set-up"), form).statusCode();
    }

    String signIn(int port, String name, String password) throws Exception {
      URI door = URI.create("http://localhost:" + port + "/sign-in");
      String form = "name=" + encoded(name) + "&password=" + encoded(password) + csrf(door);
      return post(door, form).headers().firstValue("Location").orElse("");
    }

    private String csrf(URI page) throws Exception {
      Matcher token = TOKEN.matcher(get(page).body());
      assertThat(token.find()).isTrue();
      return "&_csrf=" + encoded(token.group(1));
    }

    private HttpResponse<String> post(URI address, String form) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
