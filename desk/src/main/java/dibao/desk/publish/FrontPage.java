package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.IssueCard;
import dibao.desk.know.IssueView;
import dibao.desk.know.Observations;
import dibao.desk.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The newest issue as a gazette's front. */
@Controller
final class FrontPage {

  private static final int RECENT = 8;
  private static final int SOURCES = 8;
  private static final int FIGURES = 4;

  private final Archive archive;
  private final Observations observations;
  private final LinkedData linkedData;

  FrontPage(Archive archive, Observations observations, LinkedData linkedData) {
    this.archive = archive;
    this.observations = observations;
    this.linkedData = linkedData;
  }

  @GetMapping("/")
  ModelAndView front(Visit visit) {
    Optional<IssueView> newest = archive.newestIssue();
    return newest
        .map(issue -> front(visit, issue))
        .orElseGet(() -> new ModelAndView("publish/nothing-yet"));
  }

  private ModelAndView front(Visit visit, IssueView issue) {
    List<IssueCard> recent =
        archive.issues().stream()
            .filter(card -> card.id() != issue.card().id())
            .limit(RECENT)
            .toList();
    return new ModelAndView(
        "publish/front-page",
        Map.of(
            "issue", issue,
            "front", Front.of(issue),
            "figures", observations.telling(issue.card().address(), FIGURES),
            "recent", recent,
            "sources", archive.sources().stream().limit(SOURCES).toList(),
            "data", linkedData.issue(visit, issue)));
  }
}
