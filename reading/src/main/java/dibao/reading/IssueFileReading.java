package dibao.reading;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.IssueFileException;
import dibao.issue.Section;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.bulletin.ReadIssue;
import dibao.reading.document.Document;
import dibao.reading.document.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue's own file says outright what a bulletin leaves to be found out; so its word counts, and
 * only the places are those of the reading.
 */
final class IssueFileReading {

  private IssueFileReading() {}

  /** The reading, corrected by what the document says when it is an issue's own file. */
  static ReadIssue prefer(Document document, ReadIssue read) {
    if (document.format() != Format.MARKDOWN || !document.text().startsWith("---")) {
      return read;
    }
    try {
      return prefer(IssueFile.parse(document.text()), read);
    } catch (IssueFileException e) {
      return read; // Markdown with another front matter
    }
  }

  private static ReadIssue prefer(Issue issue, ReadIssue read) {
    if (issue.articles().size() != read.articles().size()) {
      return new ReadIssue(
          new Issue(issue.masthead(), read.issue().sections()),
          read.articles(),
          read.findings(),
          read.explanation());
    }
    List<ReadArticle> articles = new ArrayList<>();
    for (Section section : issue.sections()) {
      for (Article article : section.articles()) {
        articles.add(article(section, article, read.articles().get(articles.size())));
      }
    }
    return new ReadIssue(issue, articles, read.findings(), read.explanation());
  }

  private static ReadArticle article(Section section, Article article, ReadArticle read) {
    return new ReadArticle(
        read.number(),
        section.name(),
        article.title(),
        article.source(),
        article.compiledBy(),
        article.date(),
        article.authors(),
        article.text(),
        read.places(),
        article);
  }
}
