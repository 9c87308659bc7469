package dibao.desk.read;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.SECTION;

import dibao.desk.store.tables.records.ArticleRecord;
import dibao.desk.store.tables.records.IssueRecord;
import dibao.desk.store.tables.records.SectionRecord;
import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps an issue's columns and articles; see {@link MatchArticles} for what stays the same. */
@Component
final class KeepArticles {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Masthead NO_MASTHEAD =
      new Masthead("-", null, null, null, null, null, List.of(), List.of(), Map.of());

  private final DSLContext database;

  KeepArticles(DSLContext database) {
    this.database = database;
  }

  /** An article that was read, and all that its row will say. */
  private record Fresh(
      Article article,
      @Nullable String column,
      int section,
      int number,
      List<Outcome.Place> places) {

    String fingerprint() {
      return Text.hash(Text.bare(article.title()), Text.bare(article.text()));
    }

    MatchArticles.Candidate candidate() {
      return new MatchArticles.Candidate(
          number, Text.bare(article.title()), fingerprint(), article.text());
    }
  }

  /** Keeps what was found; says whether anything is another than before. */
  boolean keep(IssueRecord issue, Outcome.Found found) {
    List<Fresh> fresh = fresh(found);
    List<ArticleRecord> before =
        database
            .selectFrom(ARTICLE)
            .where(ARTICLE.ISSUE_ID.eq(issue.getId()))
            .orderBy(ARTICLE.POSITION)
            .fetch();
    Map<Integer, Integer> same =
        MatchArticles.match(
            before.stream().map(KeepArticles::candidate).toList(),
            fresh.stream().map(Fresh::candidate).toList());
    List<SectionRecord> oldSections = sections(issue.getId());
    List<SectionRecord> sections = keepSections(issue, found.issue().sections(), oldSections);
    boolean changed = remove(before, Set.copyOf(same.values()));
    for (int i = 0; i < fresh.size(); i++) {
      Integer old = same.get(i);
      ArticleRecord row = old == null ? newRow(issue, fresh.get(i)) : before.get(old);
      changed |= write(row, fresh.get(i), sections.get(fresh.get(i).section()));
    }
    return changed | removeSections(oldSections, sections);
  }

  private static List<Fresh> fresh(Outcome.Found found) {
    List<Fresh> fresh = new ArrayList<>();
    List<Section> sections = found.issue().sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      for (Article article : section.articles()) {
        int number = fresh.size() + 1;
        fresh.add(new Fresh(article, section.name(), i, number, found.places().get(number - 1)));
      }
    }
    return fresh;
  }

  private static MatchArticles.Candidate candidate(ArticleRecord row) {
    return new MatchArticles.Candidate(
        row.getPosition(), Text.bare(row.getTitle()), row.getFingerprint(), row.getBody());
  }

  private boolean remove(List<ArticleRecord> before, Set<Integer> kept) {
    boolean removed = false;
    for (int i = 0; i < before.size(); i++) {
      if (!kept.contains(i)) {
        before.get(i).delete();
        removed = true;
      }
    }
    return removed;
  }

  private ArticleRecord newRow(IssueRecord issue, Fresh fresh) {
    ArticleRecord row = database.newRecord(ARTICLE);
    row.setIssueId(issue.getId());
    row.setAddress(
        new Addresses(database).article(issue.getAddress(), fresh.number(), fresh.article()));
    return row;
  }

  private boolean write(ArticleRecord row, Fresh fresh, SectionRecord section) {
    Article article = fresh.article();
    row.setSectionId(section.getId());
    row.setPosition(fresh.number());
    row.setNumber(fresh.number());
    row.setTitle(Text.cut(article.title(), 1000));
    row.setSource(article.source() == null ? null : Text.cut(article.source(), 500));
    row.setCompiledBy(article.compiledBy() == null ? null : Text.cut(article.compiledBy(), 300));
    row.setPublishedOn(article.date());
    row.setBody(article.text());
    row.setMarkdown(markdown(article));
    row.setPlace(JSON.writeValueAsString(fresh.places()));
    row.setFingerprint(fresh.fingerprint());
    if (!row.modified()) {
      return false;
    }
    row.setChangedAt(Instant.now());
    row.store();
    keepSources(row);
    return true;
  }

  /** The article in the form of the issue's file, without the front matter. */
  private static String markdown(Article article) {
    Issue alone = new Issue(NO_MASTHEAD, List.of(new Section(null, List.of(article))));
    String file = IssueFile.format(alone);
    return file.substring(file.indexOf("\n## ") + 1);
  }

  /** The foreword in the form of the issue's file, without the front matter; empty if none. */
  static String foreword(Issue issue) {
    if (issue.foreword().isEmpty()) {
      return "";
    }
    String file = IssueFile.format(new Issue(NO_MASTHEAD, issue.foreword(), List.of()));
    return file.substring(file.indexOf("\n---\n") + 5).strip();
  }

  private void keepSources(ArticleRecord row) {
    database.deleteFrom(ARTICLE_SOURCE).where(ARTICLE_SOURCE.ARTICLE_ID.eq(row.getId())).execute();
    if (row.getSource() == null) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (String part : row.getSource().split("、")) {
      String name = Text.cut(part.strip(), 300);
      if (!name.isEmpty() && names.add(name)) {
        database
            .insertInto(ARTICLE_SOURCE)
            .set(ARTICLE_SOURCE.ARTICLE_ID, row.getId())
            .set(ARTICLE_SOURCE.POSITION, names.size())
            .set(ARTICLE_SOURCE.NAME, name)
            .execute();
      }
    }
  }

  private List<SectionRecord> sections(long issueId) {
    return database
        .selectFrom(SECTION)
        .where(SECTION.ISSUE_ID.eq(issueId))
        .orderBy(SECTION.POSITION)
        .fetch();
  }

  /** The rows of the new columns, in their order; columns of the same name keep their row. */
  private List<SectionRecord> keepSections(
      IssueRecord issue, List<Section> sections, List<SectionRecord> before) {
    List<SectionRecord> free = new ArrayList<>(before);
    List<SectionRecord> kept = new ArrayList<>();
    for (Section section : sections) {
      String name = section.name() == null ? null : Text.cut(section.name(), 300);
      SectionRecord row =
          free.stream()
              .filter(old -> java.util.Objects.equals(old.getName(), name))
              .findFirst()
              .orElseGet(() -> database.newRecord(SECTION));
      free.remove(row);
      row.setIssueId(issue.getId());
      row.setName(name);
      row.setPosition(kept.size() + 1);
      row.store();
      kept.add(row);
    }
    return kept;
  }

  private boolean removeSections(List<SectionRecord> before, List<SectionRecord> kept) {
    boolean removed = false;
    for (SectionRecord row : before) {
      if (kept.stream().noneMatch(other -> other.getId().equals(row.getId()))) {
        row.delete();
        removed = true;
      }
    }
    return removed;
  }
}
