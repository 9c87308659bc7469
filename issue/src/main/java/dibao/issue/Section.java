package dibao.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column (栏目) of an issue.
 *
 * @param name the name without its marks, such as 政策法规; null for articles that stand in no column
 */
public record Section(@Nullable String name, List<Article> articles) {

  public Section {
    articles = List.copyOf(articles);
  }
}
