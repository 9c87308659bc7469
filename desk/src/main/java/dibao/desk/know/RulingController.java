package dibao.desk.know;

import dibao.desk.read.Marking;
import dibao.desk.read.Rulings;
import dibao.desk.web.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where people signed in confirm, correct, reject and add observations. */
@Controller
@RequestMapping("/desk/observations")
final class RulingController {

  private final Rulings rulings;
  private final Observations observations;

  RulingController(Rulings rulings, Observations observations) {
    this.rulings = rulings;
    this.observations = observations;
  }

  @ExceptionHandler(NoSuchElementException.class)
  void gone(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @PostMapping("/{address}/confirmation")
  View confirm(@PathVariable String address, Principal person) {
    rulings.confirm(address, person.getName());
    return to(path(address));
  }

  @PostMapping("/{address}/rejection")
  View reject(@PathVariable String address, Principal person) {
    String article = Found.found(observations.at(address)).article().path();
    rulings.reject(address, person.getName());
    return to(observations.at(address).isPresent() ? path(address) : article);
  }

  @PostMapping("/{address}/withdrawal")
  View withdraw(@PathVariable String address, Principal person) {
    rulings.withdraw(address, person.getName());
    return to(observations.at(address).isPresent() ? path(address) : "/desk/corrections");
  }

  @GetMapping("/{address}/correction")
  ModelAndView correction(@PathVariable String address) {
    ObservationView one = Found.found(observations.at(address));
    return correction(one, StatementForm.of(one.says()));
  }

  @PostMapping("/{address}/correction")
  Object correct(
      @PathVariable String address, @RequestParam Map<String, String> typed, Principal person) {
    ObservationView one = Found.found(observations.at(address));
    return switch (StatementForm.read(typed)) {
      case StatementForm.Result.Faulty faulty -> correction(one, faulty.form());
      case StatementForm.Result.Good good -> {
        rulings.correct(address, good.statement(), person.getName());
        yield to(path(address));
      }
    };
  }

  private static ModelAndView correction(ObservationView one, StatementForm form) {
    Map<String, Object> model = new HashMap<>();
    model.put("heading", "form.correct");
    model.put("action", "/desk" + one.path() + "/correction");
    model.put("back", one.path());
    model.put("quote", one.quote());
    model.put("articleTitle", one.article().title());
    model.put("articlePath", one.article().path());
    model.put("form", form);
    model.put("hidden", Map.of());
    model.put("proposed", false);
    return new ModelAndView("know/statement-form", model);
  }

  @GetMapping("/new")
  ModelAndView marked(
      @RequestParam String article,
      @RequestParam String quote,
      @RequestParam(defaultValue = "0") int at) {
    Optional<Marking> marking = rulings.mark(article, quote, at);
    return marking
        .map(words -> addition(words, StatementForm.of(words.proposal())))
        .orElseGet(() -> notThere(article, quote));
  }

  @PostMapping
  Object add(
      @RequestParam String article,
      @RequestParam String quote,
      @RequestParam(defaultValue = "0") int at,
      @RequestParam Map<String, String> typed,
      Principal person) {
    Optional<Marking> marking = rulings.mark(article, quote, at);
    if (marking.isEmpty()) {
      return notThere(article, quote);
    }
    return switch (StatementForm.read(typed)) {
      case StatementForm.Result.Faulty faulty -> addition(marking.get(), faulty.form());
      case StatementForm.Result.Good good ->
          to(path(rulings.add(marking.get(), good.statement(), person.getName())));
    };
  }

  private static ModelAndView addition(Marking marking, StatementForm form) {
    String back = "/articles/" + Visit.encoded(marking.articleAddress());
    Map<String, Object> model = new HashMap<>();
    model.put("heading", "form.add");
    model.put("action", "/desk/observations");
    model.put("back", back);
    model.put("quote", marking.quote());
    model.put("articleTitle", marking.articleTitle());
    model.put("articlePath", back);
    model.put("form", form);
    model.put(
        "hidden",
        Map.of(
            "article", marking.articleAddress(),
            "quote", marking.quote(),
            "at", String.valueOf(marking.start())));
    model.put("proposed", marking.proposal() != null);
    return new ModelAndView("know/statement-form", model);
  }

  /** The words are not in the article: a form to type them again. */
  private static ModelAndView notThere(String article, String quote) {
    return new ModelAndView("know/mark-words", Map.of("article", article, "quote", quote));
  }

  private static String path(String address) {
    return "/observations/" + Visit.encoded(address);
  }

  private static View to(String path) {
    RedirectView view = new RedirectView(path);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
