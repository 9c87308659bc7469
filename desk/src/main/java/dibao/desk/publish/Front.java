package dibao.desk.publish;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.IssueView;
import dibao.desk.know.SectionView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an issue is laid out on the front page: one lead, and under each column its first articles.
 *
 * @param lead the article on top
 */
public record Front(Optional<ArticleCard> lead, List<Column> columns) {

  private static final int SHOWN = 6;
  private static final int SHOWN_ALONE = 24;

  /**
   * A column on the front.
   *
   * @param position its place in the issue, from 1
   * @param total all its articles, the lead included
   * @param rest how many of them are not on the front
   */
  public record Column(
      int position, @Nullable String name, List<ArticleCard> articles, int total, int rest) {}

  static Front of(IssueView issue) {
    List<SectionView> sections =
        issue.sections().stream().filter(section -> !section.articles().isEmpty()).toList();
    Optional<ArticleCard> lead =
        sections.stream().flatMap(section -> section.articles().stream()).findFirst();
    int most = sections.size() == 1 ? SHOWN_ALONE : SHOWN;
    List<Column> columns =
        sections.stream()
            .map(section -> column(issue.sections().indexOf(section) + 1, section, lead, most))
            .filter(column -> !column.articles().isEmpty())
            .toList();
    return new Front(lead, columns);
  }

  private static Column column(
      int position, SectionView section, Optional<ArticleCard> lead, int most) {
    List<ArticleCard> others =
        section.articles().stream()
            .filter(article -> lead.filter(article::equals).isEmpty())
            .toList();
    List<ArticleCard> shown = others.stream().limit(most).toList();
    return new Column(
        position, section.name(), shown, section.articles().size(), others.size() - shown.size());
  }
}
