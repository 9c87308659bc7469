package dibao.desk.web;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the desk where it is and, while nobody can sign in yet, by which link the
 * first administrator sets a password.
 */
@Component
@ConditionalOnWebApplication
class AnnounceSetUp {

  private final People people;
  private final OneTimeLinks links;
  private final WebSettings settings;

  AnnounceSetUp(People people, OneTimeLinks links, WebSettings settings) {
    this.people = people;
    this.links = links;
    this.settings = settings;
  }

  @EventListener
  void announce(ApplicationReadyEvent event) {
    if (!people.none()) {
      return;
    }
    URI address = settings.address();
    String base =
        address == null
            ? "http://localhost:" + port(event.getApplicationContext())
            : address.toString();
    String token = links.make(People.Role.ADMINISTRATOR);
    // Printed, not logged: a log is kept and read by others.
    System.out.println(
        "首次使用：请在一天内打开下面的链接，设立管理员账号（只能用一次）。\n"
            + "First use: open this link within a day to create the administrator (works once).\n\n"
            + "    "
            + base
            + "/set-up?token="
            + token
            + "\n");
  }

  private static String port(ApplicationContext desk) {
    return desk.getEnvironment().getRequiredProperty("local.server.port");
  }
}
