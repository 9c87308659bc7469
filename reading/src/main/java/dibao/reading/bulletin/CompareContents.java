package dibao.reading.bulletin;

import dibao.reading.bulletin.ContentsFinding.Kind;
import dibao.reading.document.Line;
import dibao.reading.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the contents with the articles that were read. */
final class CompareContents {

  private static final double ALIKE = 0.55;
  private static final double COMPLETE = 0.8;
  private static final int MOST = 2000;

  private final Evidence evidence;
  private final List<ReadArticle> articles;
  private final Map<String, ReadArticle> byKey = new HashMap<>();
  private final Map<ContentsEntry, ReadArticle> matches = new HashMap<>();
  private final Set<ReadArticle> listed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<ReadArticle, String> keys = new IdentityHashMap<>();
  private final Set<String> sections = new HashSet<>();
  private final List<ContentsFinding> findings = new ArrayList<>();

  private CompareContents(Evidence evidence, List<ReadArticle> articles) {
    this.evidence = evidence;
    this.articles = articles;
    for (ReadArticle article : articles) {
      if (article.section() != null) {
        sections.add(Key.of(article.section()));
      }
    }
  }

  static List<ContentsFinding> findings(Evidence evidence, List<ReadArticle> articles) {
    CompareContents compare = new CompareContents(evidence, articles);
    List<ContentsEntry> entries =
        evidence.contents().entries().stream().filter(entry -> !entry.column()).toList();
    if (entries.isEmpty() || entries.size() > MOST) {
      return List.of();
    }
    compare.match(entries);
    compare.unlisted(entries.size());
    compare.pages(entries);
    compare.findings.sort(Comparator.comparingInt(ContentsFinding::line));
    return compare.findings;
  }

  private void match(List<ContentsEntry> entries) {
    for (ReadArticle article : articles) {
      byKey.putIfAbsent(Key.of(article.title()), article);
    }
    for (ContentsEntry entry : entries) {
      ReadArticle same = byKey.get(entry.key());
      if (same != null) {
        matches.put(entry, same);
        listed.add(same);
      }
    }
    for (ContentsEntry entry : entries) {
      if (!matches.containsKey(entry) && !isColumn(entry)) {
        other(entry);
      }
    }
  }

  private boolean isColumn(ContentsEntry entry) {
    return sections.contains(entry.key());
  }

  private void other(ContentsEntry entry) {
    ReadArticle alike = null;
    double most = ALIKE;
    for (ReadArticle article : articles) {
      double likeness =
          listed.contains(article)
              ? 0
              : Key.likeness(
                  entry.key(), keys.computeIfAbsent(article, next -> Key.of(next.title())));
      if (likeness > most) {
        most = likeness;
        alike = article;
      }
    }
    Line line = evidence.line(entry.line());
    if (alike == null) {
      findings.add(
          new ContentsFinding(
              Kind.ARTICLE_MISSING,
              wording("finding.missing", entry.title()),
              line.number(),
              line.page(),
              entry.title(),
              null));
      return;
    }
    matches.put(entry, alike);
    listed.add(alike);
    findings.add(
        new ContentsFinding(
            Kind.TITLE_DIFFERS,
            wording("finding.title", entry.title(), alike.title()),
            line.number(),
            line.page(),
            entry.title(),
            alike.title()));
  }

  /**
   * Articles that the contents lack: each where the contents list nearly all, else their number.
   */
  private void unlisted(int entries) {
    List<ReadArticle> missing =
        articles.stream().filter(article -> !listed.contains(article)).toList();
    if (missing.isEmpty()) {
      return;
    }
    if (listed.size() >= articles.size() * COMPLETE) {
      for (ReadArticle article : missing) {
        Place place = article.places().first();
        findings.add(
            new ContentsFinding(
                Kind.ENTRY_MISSING,
                wording("finding.unlisted", article.title()),
                place.line(),
                place.page(),
                null,
                article.title()));
      }
      return;
    }
    Line first = evidence.line(evidence.contents().start());
    findings.add(
        new ContentsFinding(
            Kind.SELECTION,
            wording("finding.selection", articles.size(), entries),
            first.number(),
            first.page(),
            null,
            null));
  }

  private static Wording wording(String key, @Nullable Object... arguments) {
    return Wording.of(CompareContents.class, key, arguments);
  }

  /** Pages that do not fit, once the printed numbers are laid beside the counted pages. */
  private void pages(List<ContentsEntry> entries) {
    Map<Integer, Integer> shifts = new HashMap<>();
    for (ContentsEntry entry : entries) {
      Integer shift = shift(entry);
      if (shift != null) {
        shifts.merge(shift, 1, Integer::sum);
      }
    }
    Integer usual =
        shifts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    if (usual == null || shifts.getOrDefault(usual, 0) * 2 <= matches.size()) {
      return;
    }
    for (ContentsEntry entry : entries) {
      Integer shift = shift(entry);
      ReadArticle article = matches.get(entry);
      if (shift != null && article != null && !shift.equals(usual)) {
        int printed = article.places().first().page() + usual;
        Line line = evidence.line(entry.line());
        findings.add(
            new ContentsFinding(
                Kind.PAGE_DIFFERS,
                wording("finding.page", entry.title(), entry.page(), printed),
                line.number(),
                line.page(),
                String.valueOf(entry.page()),
                String.valueOf(printed)));
      }
    }
  }

  private @Nullable Integer shift(ContentsEntry entry) {
    ReadArticle article = matches.get(entry);
    int page = article == null ? 0 : article.places().first().page();
    return entry.page() == null || page == 0 ? null : Integer.valueOf(entry.page() - page);
  }
}
