package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.ArticleView;
import dibao.desk.know.IssueView;
import dibao.desk.know.ObservationView;
import dibao.desk.know.Observations;
import dibao.desk.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One article, with its place in the original and its neighbours in the column. */
@Controller
final class ArticlePage {

  private final Archive archive;
  private final Observations observations;
  private final LinkedData linkedData;

  ArticlePage(Archive archive, Observations observations, LinkedData linkedData) {
    this.archive = archive;
    this.observations = observations;
    this.linkedData = linkedData;
  }

  @GetMapping("/articles/{address}")
  ModelAndView article(@PathVariable String address, Visit visit) {
    ArticleView article = Named.found(archive.article(address));
    IssueView issue = Named.found(archive.issue(article.card().issueAddress()));
    List<ObservationView> numbers = observations.ofArticle(address);
    Set<String> differing = observations.differingIn(numbers);
    return new ModelAndView(
        "publish/article",
        Map.of(
            "article", article,
            "issue", issue.card(),
            "reading", Reading.of(article).with(numbers, differing),
            "numbers", numbers,
            "differing", differing,
            "original", Original.of(article),
            "data", linkedData.article(visit, article, issue)));
  }
}
