package dibao.desk.gather;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people send files in. */
@Controller
@ConditionalOnWebApplication
public class ImportController {

  /** What became of the files that were sent; shown once. */
  public record Receipt(int taken, int known, List<String> refused) {
    public Receipt {
      refused = List.copyOf(refused);
    }
  }

  private final TakeIn takeIn;

  ImportController(TakeIn takeIn) {
    this.takeIn = takeIn;
  }

  @GetMapping("/desk/import")
  String form(Model model) {
    if (!model.containsAttribute("receipt")) {
      model.addAttribute("receipt", new Receipt(0, 0, List.of()));
    }
    return "gather/import";
  }

  @PostMapping("/desk/import")
  String take(
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
      RedirectAttributes next)
      throws IOException {
    Receipt receipt = take(files == null ? List.of() : files);
    next.addFlashAttribute("receipt", receipt);
    return "redirect:/desk/import";
  }

  private Receipt take(List<MultipartFile> files) throws IOException {
    int fresh = 0;
    int known = 0;
    List<String> refused = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      if (name.isEmpty() && file.isEmpty()) {
        continue; // the form was sent without a file
      }
      try (InputStream bytes = file.getInputStream()) {
        if (takeIn.take(bytes, name).fresh()) {
          fresh++;
        } else {
          known++;
        }
      } catch (RefusedException e) {
        refused.add(e.wording().line());
      }
    }
    return new Receipt(fresh, known, refused);
  }
}
