package dibao.desk.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an administrator admits people, changes their roles and takes them away. */
@Controller
@ConditionalOnWebApplication
public class PeopleController {

  private final AdmitPeople people;

  PeopleController(AdmitPeople people) {
    this.people = people;
  }

  /**
   * What came of the last act; shown once.
   *
   * @param name the person's
   * @param link the path by which that person sets a password; null when there is none
   * @param refusal why it was not done, as in the words {@code people.…}; null when it was
   */
  public record Result(String name, @Nullable String link, @Nullable String refusal) {}

  @GetMapping("/desk/people")
  ModelAndView list() {
    return new ModelAndView("web/people", Map.of("people", people.all()));
  }

  @PostMapping("/desk/people")
  String add(@RequestParam String name, @RequestParam String role, RedirectAttributes next) {
    String stripped = name.strip();
    return told(next, stripped, people.add(stripped, known(role)));
  }

  @PostMapping("/desk/people/password-link")
  String link(@RequestParam String name, RedirectAttributes next) {
    return told(next, name, people.passwordLink(name));
  }

  @PostMapping("/desk/people/role")
  String role(@RequestParam String name, @RequestParam String role, RedirectAttributes next) {
    return told(next, name, people.setRole(name, known(role)));
  }

  @PostMapping("/desk/people/removal")
  String remove(@RequestParam String name, RedirectAttributes next) {
    return told(next, name, people.remove(name));
  }

  private static String known(String role) {
    if (!AdmitPeople.ROLES.contains(role)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return role;
  }

  private static String told(RedirectAttributes next, String name, AdmitPeople.Answer answer) {
    Result result =
        switch (answer) {
          case AdmitPeople.Done _ -> new Result(name, null, null);
          case AdmitPeople.Link link -> new Result(name, link.path(), null);
          case AdmitPeople.Refusal refusal ->
              new Result(name, null, refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    next.addFlashAttribute("result", result);
    return "redirect:/desk/people";
  }
}
