package dibao.reading.bulletin;

import dibao.issue.Issue;
import java.util.List;

/**
 * A document read as an issue.
 *
 * @param explanation one line a boundary: where, what it was taken for, why, and what was doubtful
 */
public record ReadIssue(
    Issue issue,
    List<ReadArticle> articles,
    List<ContentsFinding> findings,
    List<String> explanation) {

  public ReadIssue {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    explanation = List.copyOf(explanation);
  }
}
