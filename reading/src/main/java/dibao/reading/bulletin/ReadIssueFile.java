package dibao.reading.bulletin;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.IssueFileException;
import dibao.issue.Section;
import dibao.reading.document.Document;
import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the issue's own file, whose form leaves nothing to find out, and keeps its places. */
public final class ReadIssueFile {

  private static final int REACH = 400;

  private final Document document;
  private final List<ReadArticle> articles = new ArrayList<>();
  private int at;

  private ReadIssueFile(Document document) {
    this.document = document;
  }

  /** The issue; null where the document is not an issue's file. */
  public static @Nullable ReadIssue read(Document document) {
    if (!document.text().startsWith("---") || !document.text().contains("periodical:")) {
      return null;
    }
    try {
      return new ReadIssueFile(document).read(IssueFile.parse(document.text()));
    } catch (IssueFileException e) {
      return null;
    }
  }

  private ReadIssue read(Issue issue) {
    at = Math.max(0, document.text().indexOf("\n---", 3));
    for (Section section : issue.sections()) {
      for (Article article : section.articles()) {
        skip(article.title());
        String body = article.text();
        articles.add(
            new ReadArticle(
                articles.size() + 1,
                section.name(),
                article.title(),
                article.source(),
                article.compiledBy(),
                article.date(),
                article.authors(),
                body,
                new Places(List.of(), stretches(body)),
                article));
      }
    }
    return new ReadIssue(issue, articles, List.of(), List.of());
  }

  private void skip(String title) {
    int found = document.text().indexOf(title, at);
    at = found < 0 ? at : found + title.length();
  }

  private List<Places.Stretch> stretches(String body) {
    List<Places.Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (String paragraph : body.split("\n", -1)) {
      if (!paragraph.isBlank()) {
        int[] offsets = new int[paragraph.length()];
        for (int i = 0; i < offsets.length; i++) {
          offsets[i] = next(paragraph.charAt(i));
        }
        stretches.add(
            new Places.Stretch(
                start, List.of(Line.traced(paragraph, offsets, line(offsets[0]))), true));
      }
      start += paragraph.length() + 1;
    }
    return stretches;
  }

  /** The next place of a character; markup before it is passed over. */
  private int next(char character) {
    int found = document.text().indexOf(character, at);
    if (found >= 0 && found - at <= REACH) {
      at = found + 1;
      return found;
    }
    return Math.min(at, document.text().length() - 1);
  }

  private int line(int offset) {
    int low = 0;
    List<Line> lines = document.lines();
    for (int high = lines.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).origin().offset(0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.isEmpty() ? 1 : lines.get(low).number();
  }
}
