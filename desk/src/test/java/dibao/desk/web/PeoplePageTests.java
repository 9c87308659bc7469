package dibao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.publish.RunningDesk;
import dibao.desk.publish.RunningDesk.Visitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PeoplePageTests {

  private static final String PAGE = "/desk/people";
  private static final String PASSWORD = "horse-battery-42";

  @Test
  void administrator_invitesChangesAndRemovesPeople() throws Exception {
    RunningDesk desk = RunningDesk.empty();
    try {
      People people = desk.context().getBean(People.class);
      people.add("chief", PASSWORD, People.Role.ADMINISTRATOR);
      people.add("scribe", PASSWORD, People.Role.EDITOR);
      Visitor scribe = desk.visitor();
      SignInTests.signIn(scribe, "scribe", PASSWORD);
      assertThat(scribe.get(PAGE).statusCode()).isEqualTo(403);
      assertThat(scribe.get("/desk/documents").body()).doesNotContain(PAGE);

      Visitor chief = desk.visitor();
      SignInTests.signIn(chief, "chief", PASSWORD);
      assertThat(chief.get("/desk/documents").body()).contains(PAGE);
      invites(chief, desk.base());
      assertThat(act(chief, "/role", "name=scribe&role=administrator")).contains("scribe：已办好");
      assertThat(people.loadUserByUsername("scribe").getAuthorities())
          .hasToString("[ROLE_ADMINISTRATOR]");
      assertThat(act(chief, "/removal", "name=scribe")).contains("共 1 人");
      assertThat(act(chief, "/removal", "name=chief")).contains("最后一位管理员");
      assertThat(act(chief, "/removal", "name=scribe")).contains("没有叫 scribe 的人");
      assertThat(post(chief, "/role", "name=chief&role=king")).isEqualTo(400);
    } finally {
      desk.close();
    }
  }

  private static void invites(Visitor chief, String base) throws Exception {
    String page = act(chief, "", "name=%E6%A0%A1%E5%AF%B9&role=editor");
    Matcher link = Pattern.compile("<code>" + base + "(/set-up\\?token=[^<]+)").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(chief.get(link.group(1)).body()).contains("value=\"校对\" readonly");
    assertThat(chief.get(PAGE).body()).contains("校对", "已邀请").doesNotContain("/set-up?token");
    assertThat(act(chief, "", "name=a+b&role=editor")).contains("“a b”不能用作用户名");
    assertThat(act(chief, "", "name=scribe&role=editor")).contains("已有人叫 scribe");
    assertThat(act(chief, "/password-link", "name=scribe")).contains("/set-up?token=");
    assertThat(act(chief, "/removal", "name=%E6%A0%A1%E5%AF%B9")).doesNotContain("已邀请");
  }

  /** Sends a form and gives the page that follows. */
  private static String act(Visitor visitor, String step, String form) throws Exception {
    assertThat(post(visitor, step, form)).isEqualTo(302);
    return visitor.get(PAGE).body();
  }

  private static int post(Visitor visitor, String step, String form) throws Exception {
    String token = "&_csrf=" + SignInTests.token(visitor, PAGE);
    return visitor.post(PAGE + step, form + token).statusCode();
  }
}
