package dibao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.publish.RunningDesk;
import dibao.desk.publish.RunningDesk.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInTests {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "horse-battery-42";

  private static RunningDesk desk;

  @BeforeAll
  static void start() throws IOException {
    desk = RunningDesk.empty();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void firstAdministrator_comesInByOneTimeLink() throws Exception {
    RunningDesk fresh = RunningDesk.empty();
    try {
      comeIn(fresh);
    } finally {
      fresh.close();
    }
  }

  private static void comeIn(RunningDesk desk) throws Exception {
    String link = desk.context().getBean(OneTimeLinks.class).make(People.Role.ADMINISTRATOR);
    Visitor visitor = desk.visitor();
    assertThat(visitor.get("/sign-in").body()).contains("尚未设立管理员");
    assertThat(visitor.get("/desk/people").headers().firstValue("Location").orElseThrow())
        .endsWith("/sign-in");

    HttpResponse<String> done = setUp(visitor, link, "editor.one", PASSWORD, PASSWORD);
    assertThat(done.headers().firstValue("Location")).hasValue("/sign-in?ready=true");
    assertThat(visitor.get("/set-up?token=" + link).statusCode()).isEqualTo(410);

    assertThat(signIn(visitor, "editor.one", "wrong").headers().firstValue("Location"))
        .hasValue("/sign-in?failed=true");
    assertThat(
            signIn(visitor, "editor.one", PASSWORD).headers().firstValue("Location").orElseThrow())
        .contains("/desk/");
    HttpResponse<String> front = visitor.get("/");
    assertThat(front.body()).contains("退出登录（editor.one）");
    assertThat(front.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
  }

  @Test
  void earlierLink_endsWhenALaterIsMade() throws Exception {
    OneTimeLinks links = desk.context().getBean(OneTimeLinks.class);
    String first = links.make(People.Role.ADMINISTRATOR);
    String second = links.make(People.Role.ADMINISTRATOR);
    assertThat(links.link(first)).isEmpty();
    assertThat(links.link(second)).contains(new OneTimeLinks.Link(People.Role.ADMINISTRATOR, null));
    assertThat(links.use(second)).isTrue();
    assertThat(links.use(second)).isFalse();
  }

  @Test
  void poorPasswords_areRefusedWithTheReason() throws Exception {
    String link = desk.context().getBean(OneTimeLinks.class).make(People.Role.ADMINISTRATOR);
    Visitor visitor = desk.visitor();
    assertThat(setUp(visitor, link, "ab", "short", "short").body()).contains("至少要 12 个字符");
    assertThat(setUp(visitor, link, "ab", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa").body())
        .contains("太容易猜");
    assertThat(setUp(visitor, link, "a b", PASSWORD, PASSWORD).body()).contains("用户名须为");
    HttpResponse<String> differ = setUp(visitor, link, "ab", PASSWORD, PASSWORD + "x");
    assertThat(differ.statusCode()).isEqualTo(400);
    assertThat(differ.body()).contains("两遍密码不一致").doesNotContain(PASSWORD);
    assertThat(visitor.get("/set-up?token=" + link).statusCode()).isEqualTo(200);
  }

  @Test
  void password_isKeptAsArgon2() {
    People people = desk.context().getBean(People.class);
    people.add("keeper", PASSWORD, People.Role.EDITOR);
    assertThat(people.loadUserByUsername("keeper").getPassword())
        .startsWith("{argon2}$argon2id$")
        .doesNotContain(PASSWORD);
  }

  @Test
  void formWithoutToken_isRefused() throws Exception {
    HttpResponse<String> page = desk.visitor().post("/sign-in", "name=a&password=b");
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body())
        .contains("请先登录", "/sign-in")
        .containsPattern("<code>[0-9A-F]{8}</code>");
  }

  @Test
  void guessing_isSlowedDown() throws Exception {
    RunningDesk guessed = RunningDesk.empty();
    try {
      guess(guessed.visitor());
    } finally {
      guessed.close();
    }
  }

  private static void guess(Visitor visitor) throws Exception {
    HttpResponse<String> last = null;
    for (int i = 0; i < 11; i++) {
      last = signIn(visitor, "nobody" + i, "wrong");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After").orElseThrow()).matches("\\d+");
    assertThat(last.body()).contains("请求过于频繁");
  }

  @Test
  void editor_hasNoRightToPeopleAndFigures() throws Exception {
    desk.context().getBean(People.class).add("scribe", PASSWORD, People.Role.EDITOR);
    Visitor visitor = desk.visitor();
    assertThat(visitor.get("/prometheus").statusCode()).isEqualTo(302);
    signIn(visitor, "scribe", PASSWORD);
    assertThat(visitor.get("/prometheus").statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsNotThere_isNotFoundInTheDeskEither() throws Exception {
    desk.context().getBean(People.class).add("seeker", PASSWORD, People.Role.EDITOR);
    Visitor visitor = desk.visitor();
    signIn(visitor, "seeker", PASSWORD);
    String form = "_csrf=" + token(visitor, "/desk/import");
    for (HttpResponse<String> page :
        List.of(
            visitor.get("/desk/observations/new?article=nowhere&quote=words"),
            visitor.get("/desk/observations/nowhere/correction"),
            visitor.post("/desk/observations", form + "&article=nowhere&quote=words"),
            visitor.post("/desk/observations/nowhere/confirmation", form),
            visitor.post("/desk/observations/nowhere/withdrawal", form))) {
      assertThat(page.statusCode()).as(page.uri().getPath()).isEqualTo(404);
      assertThat(page.body()).contains("没有这一页");
    }
  }

  @Test
  void session_changesItsNumberAtSignIn() throws Exception {
    desk.context().getBean(People.class).add("mover", PASSWORD, People.Role.EDITOR);
    Visitor visitor = desk.visitor();
    String before = visitor.get("/sign-in").headers().firstValue("Set-Cookie").orElse("");
    String after =
        signIn(visitor, "mover", PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(after).contains("HttpOnly", "SameSite=Lax").isNotEqualTo(before);
  }

  @Test
  void removed_isOutAtOnce_andSoIsWhoHasAnotherRoleOrPassword() throws Exception {
    People people = desk.context().getBean(People.class);
    AdmitPeople admit = desk.context().getBean(AdmitPeople.class);
    people.add("chief", PASSWORD, People.Role.ADMINISTRATOR);
    people.add("goer", PASSWORD, People.Role.EDITOR);
    assertEndsVisit("goer", () -> admit.setRole("goer", "administrator"));
    assertEndsVisit("goer", () -> people.setPassword("goer", PASSWORD));
    assertEndsVisit("goer", () -> admit.remove("goer"));
  }

  private static void assertEndsVisit(String name, Runnable act) throws Exception {
    Visitor visitor = desk.visitor();
    signIn(visitor, name, PASSWORD);
    assertThat(visitor.get("/desk/documents").statusCode()).isEqualTo(200);
    act.run();
    assertThat(visitor.get("/desk/documents").headers().firstValue("Location").orElse(""))
        .endsWith("/sign-in");
    assertThat(visitor.get("/").body()).contains("登录").doesNotContain("退出登录");
  }

  static HttpResponse<String> signIn(Visitor visitor, String name, String password)
      throws Exception {
    return visitor.post(
        "/sign-in",
        "_csrf=" + token(visitor, "/sign-in") + "&name=" + name + "&password=" + password);
  }

  private static HttpResponse<String> setUp(
      Visitor visitor, String link, String name, String password, String again) throws Exception {
    String form =
        "_csrf=%s&token=%s&name=%s&password=%s&again=%s"
            .formatted(
                token(visitor, "/set-up?token=" + link),
                link,
                Visit.encoded(name),
                password,
                again);
    return visitor.post("/set-up", form);
  }

  static String token(Visitor visitor, String path) throws Exception {
    Matcher token = TOKEN.matcher(visitor.get(path).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
