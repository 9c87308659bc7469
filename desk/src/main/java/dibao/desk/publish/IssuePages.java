package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.ArticleView;
import dibao.desk.know.IssueView;
import dibao.desk.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All issues by year; one issue as its contents, and as one page to read through. */
@Controller
final class IssuePages {

  private final Archive archive;
  private final LinkedData linkedData;

  IssuePages(Archive archive, LinkedData linkedData) {
    this.archive = archive;
    this.linkedData = linkedData;
  }

  @GetMapping("/issues")
  ModelAndView all(@RequestParam(required = false) @Nullable String periodical) {
    return new ModelAndView(
        "publish/issues", Map.of("shelf", Shelf.of(archive.issues(), periodical)));
  }

  @GetMapping("/issues/{address}")
  ModelAndView contents(@PathVariable String address, Visit visit) {
    IssueView issue = Named.found(archive.issue(address));
    return new ModelAndView(
        "publish/issue", Map.of("issue", issue, "data", linkedData.issue(visit, issue)));
  }

  @GetMapping("/issues/{address}/read")
  ModelAndView whole(@PathVariable String address) {
    IssueView issue = Named.found(archive.issue(address));
    List<ArticleView> articles = archive.articles(issue.card().id());
    Map<Long, Reading> readings =
        articles.stream()
            .collect(
                Collectors.toMap(article -> article.card().id(), Reading::of, (one, other) -> one));
    return new ModelAndView("publish/issue-read", Map.of("issue", issue, "readings", readings));
  }
}
