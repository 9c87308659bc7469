package dibao.desk.know.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where the articles of an index come from. */
interface ArticleSource {

  /** Gives all articles in batches, the newest first. */
  void all(Consumer<List<IndexedArticle>> batch);

  /** All articles of an issue; none when the issue is gone. */
  List<IndexedArticle> ofIssue(long issueId);

  /** These articles, without those that are gone. */
  List<IndexedArticle> byIds(Collection<Long> ids);

  /** Tells the number of each article and when it was changed last. */
  void forEach(ArticleIndex.Known known);

  /** What {@link #forEach} would tell, summed up. */
  Digest digest();

  /**
   * Whether two sets of articles are the same, in three numbers: how many, the sum of their numbers
   * and of their changes' remainders.
   */
  record Digest(long count, long numbers, long changes) {

    /** Keeps the sums of a hundred million articles within a long. */
    static final long REMAINDER = 1_000_000_007;

    static final Digest NONE = new Digest(0, 0, 0);

    Digest with(long id, long changed) {
      return new Digest(count + 1, numbers + id, changes + changed % REMAINDER);
    }
  }
}
