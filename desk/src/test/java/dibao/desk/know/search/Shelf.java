package dibao.desk.know.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Articles in memory, to be indexed as an archive's would be. */
final class Shelf implements ArticleSource {

  static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
  static final Clock CLOCK =
      Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

  private final Map<Long, IndexedArticle> articles = new TreeMap<>();
  private long next = 1;

  /** Puts an article of today on the shelf. */
  long put(String title, String body) {
    return put(title, "要闻", "新华社", TODAY, body);
  }

  long put(String title, String section, String source, LocalDate date, String body) {
    long id = next++;
    articles.put(id, article(id, 1 + id / 10, title, section, source, date, body, id));
    return id;
  }

  void change(long id, String title, String body) {
    IndexedArticle old = articles.get(id);
    articles.put(
        id,
        article(
            id,
            old.issueId(),
            title,
            old.section(),
            old.source(),
            old.date(),
            body,
            old.changed() + 1_000));
  }

  void remove(long id) {
    articles.remove(id);
  }

  private static IndexedArticle article(
      long id,
      long issue,
      String title,
      String section,
      String source,
      LocalDate date,
      String body,
      long changed) {
    return new IndexedArticle(
        id,
        issue,
        "a-" + id,
        title,
        section,
        source,
        source == null ? List.of() : List.of(source.split("、")),
        "i-" + issue,
        "第" + issue + "期",
        date == null ? null : date.getYear(),
        date,
        body,
        changed);
  }

  /** A search over what stands on the shelf, made and settled. */
  Search open(Path folder) throws IOException {
    Search search = new Search(folder, this, CLOCK);
    search.start();
    search.settle();
    return search;
  }

  @Override
  public void all(Consumer<List<IndexedArticle>> batch) {
    List<IndexedArticle> all = new ArrayList<>(articles.values()).reversed();
    for (int from = 0; from < all.size(); from += 7) {
      batch.accept(List.copyOf(all.subList(from, Math.min(all.size(), from + 7))));
    }
  }

  @Override
  public List<IndexedArticle> ofIssue(long issueId) {
    return articles.values().stream().filter(article -> article.issueId() == issueId).toList();
  }

  @Override
  public List<IndexedArticle> byIds(Collection<Long> ids) {
    return ids.stream().filter(articles::containsKey).map(articles::get).toList();
  }

  @Override
  public void forEach(ArticleIndex.Known known) {
    articles.values().forEach(article -> known.article(article.id(), article.changed()));
  }

  @Override
  public Digest digest() {
    Digest digest = Digest.NONE;
    for (IndexedArticle article : articles.values()) {
      digest = digest.with(article.id(), article.changed());
    }
    return digest;
  }
}
