package dibao.desk.read;

import dibao.desk.web.Pager;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The documents that came in, how far each has come, and «read again». */
@Controller
@ConditionalOnWebApplication
class DocumentsController {

  private static final int PAGE = 50;

  private final Documents documents;

  DocumentsController(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/desk")
  String desk() {
    return "redirect:/desk/documents";
  }

  @GetMapping("/desk/documents")
  ModelAndView list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "1") String page) {
    return new ModelAndView("read/documents", Map.of("list", shown(state, page)));
  }

  /** The list alone, for a page that renews it while documents are being read. */
  @GetMapping("/desk/documents/rows")
  ModelAndView rows(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "1") String page) {
    return new ModelAndView("read/rows", Map.of("list", shown(state, page)));
  }

  private DocumentList shown(@Nullable String word, String page) {
    DocumentState state = state(word);
    Map<DocumentState, Integer> counts = documents.counts();
    int total =
        state == null
            ? counts.values().stream().mapToInt(Integer::intValue).sum()
            : counts.getOrDefault(state, 0);
    int pages = Pager.pages(total, PAGE);
    int number = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
    return new DocumentList(
        documents.list(state, PAGE, (number - 1) * PAGE), counts, state, number, pages, total);
  }

  private static @Nullable DocumentState state(@Nullable String word) {
    for (DocumentState state : DocumentState.values()) {
      if (word != null && state.word().equals(word.toLowerCase(Locale.ROOT))) {
        return state;
      }
    }
    return null;
  }

  @GetMapping("/desk/documents/{id:\\d{1,18}}")
  ModelAndView one(@PathVariable long id) {
    return new ModelAndView(
        "read/document", Map.of("document", documents.one(id).orElseThrow(this::missing)));
  }

  @PostMapping("/desk/documents/{id:\\d{1,18}}/reading")
  String readAgain(@PathVariable long id, @RequestParam(defaultValue = "") String back) {
    if (!documents.readAgain(id)) {
      throw missing();
    }
    return back.equals("list") ? "redirect:/desk/documents" : "redirect:/desk/documents/" + id;
  }

  private ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
