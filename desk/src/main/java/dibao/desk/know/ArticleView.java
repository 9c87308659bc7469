package dibao.desk.know;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article to read.
 *
 * @param body plain text, one line a paragraph
 * @param markdown the article in the form of the issue's file, from its {@code ##} title on
 * @param places where it stands in the original
 * @param earlier the one before it in its column, in this issue or an earlier one
 * @param later the one after it in its column
 * @param snapshot the SHA-256 of the original's bytes
 * @param fileName the original's name
 */
public record ArticleView(
    ArticleCard card,
    String body,
    String markdown,
    List<PlaceView> places,
    @Nullable ArticleCard earlier,
    @Nullable ArticleCard later,
    String snapshot,
    String fileName) {

  public ArticleView {
    places = List.copyOf(places);
  }

  /** The article with its headings, tables, pictures and notes. */
  public Article article() {
    return parse(markdown).articles().getFirst();
  }

  /** What is kept of an issue's file without its front matter. */
  static Issue parse(String markdown) {
    return IssueFile.parse("---\nperiodical: 单篇\n---\n" + markdown);
  }
}
