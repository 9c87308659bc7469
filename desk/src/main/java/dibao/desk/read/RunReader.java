package dibao.desk.read;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.IssueFileException;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the reader over the bytes of a document. */
@Component
final class RunReader {

  /** What a document's row says of the reader that read it; another version reads it again. */
  String version() {
    return "1";
  }

  Outcome read(byte[] bytes, String fileName) {
    try {
      Issue issue = IssueFile.parse(bytes);
      List<Article> articles = issue.articles();
      return new Outcome.Found(issue, Collections.nCopies(articles.size(), List.of()), List.of());
    } catch (IssueFileException e) {
      return new Outcome.Unreadable(fileName + "：" + e.getMessage());
    }
  }
}
