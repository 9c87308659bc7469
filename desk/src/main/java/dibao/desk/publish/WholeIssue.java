package dibao.desk.publish;

import dibao.desk.know.Archive;
import dibao.desk.know.ArticleView;
import dibao.desk.know.IssueView;
import dibao.desk.know.SectionView;
import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts an archived issue together again, as the one object that the press takes. */
@Component
final class WholeIssue {

  private final Archive archive;

  WholeIssue(Archive archive) {
    this.archive = archive;
  }

  Issue of(IssueView view) {
    Map<Long, Article> articles =
        archive.articles(view.card().id()).stream()
            .collect(Collectors.toMap(article -> article.card().id(), ArticleView::article));
    List<Section> sections =
        view.sections().stream().map(section -> section(section, articles)).toList();
    return new Issue(masthead(view), view.foreword(), sections);
  }

  private static Section section(SectionView view, Map<Long, Article> articles) {
    return new Section(
        view.name(), view.articles().stream().map(card -> articles.get(card.id())).toList());
  }

  private static Masthead masthead(IssueView view) {
    return new Masthead(
        view.card().periodical(),
        view.card().year(),
        view.card().number(),
        view.card().total(),
        view.card().date(),
        view.card().publisher(),
        List.of(),
        List.of(),
        view.imprint());
  }
}
