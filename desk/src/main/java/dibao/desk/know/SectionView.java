package dibao.desk.know;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of an issue and what stands in it.
 *
 * @param name null for articles that stand in no column
 */
public record SectionView(@Nullable String name, List<ArticleCard> articles) {

  public SectionView {
    articles = List.copyOf(articles);
  }
}
