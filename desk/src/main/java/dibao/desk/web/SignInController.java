package dibao.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The door: signing in, and setting the first password. The filter before it checks passwords. */
@Controller
class SignInController {

  private final SetUp setUp;
  private final People people;

  SignInController(SetUp setUp, People people) {
    this.setUp = setUp;
    this.people = people;
  }

  @GetMapping("/sign-in")
  ModelAndView signIn(
      @RequestParam(defaultValue = "false") boolean failed,
      @RequestParam(defaultValue = "false") boolean out,
      @RequestParam(defaultValue = "false") boolean ready) {
    String notice = failed ? "sign-in.failed" : out ? "sign-in.out" : ready ? "sign-in.ready" : "";
    return new ModelAndView(
        "web/sign-in", Map.of("notice", notice, "failed", failed, "empty", people.none()));
  }

  @GetMapping("/set-up")
  ModelAndView setUp(@RequestParam(defaultValue = "") String token) {
    return page(token, "", "");
  }

  @PostMapping("/set-up")
  ModelAndView complete(
      @RequestParam String token,
      @RequestParam String name,
      @RequestParam String password,
      @RequestParam String again,
      HttpServletResponse response) {
    String trimmed = name.strip();
    SetUp.Result result = setUp.complete(token, trimmed, password, again);
    return switch (result) {
      case DONE -> new ModelAndView("redirect:/sign-in?ready=true");
      case LINK_SPENT -> throw new ResponseStatusException(HttpStatus.GONE);
      case NAME_UNFIT,
          NAME_TAKEN,
          PASSWORD_SHORT,
          PASSWORD_LONG,
          PASSWORD_PLAIN,
          PASSWORDS_DIFFER -> {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        String doubt = result.name().toLowerCase(Locale.ROOT).replace('_', '-');
        yield page(token, trimmed, doubt);
      }
    };
  }

  private ModelAndView page(String token, String sent, String doubt) {
    OneTimeLinks.Link link =
        setUp.link(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    String name = link.name() == null ? sent : link.name();
    return new ModelAndView(
        "web/set-up",
        Map.of("token", token, "name", name, "named", link.name() != null, "doubt", doubt));
  }
}
