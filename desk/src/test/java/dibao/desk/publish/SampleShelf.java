package dibao.desk.publish;

import static dibao.desk.store.Tables.ARCHIVE_STATE;
import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.FINDING;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static dibao.desk.store.Tables.SNAPSHOT;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** Puts issues into an archive as reading would, so that pages have something to show. */
public final class SampleShelf {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext database;
  private int issues;

  public SampleShelf(DSLContext database) {
    this.database = database;
  }

  /** Our three small issues: the newest with every kind of block, and a finding. */
  public void fill() {
    for (String name : List.of("linjiang-7", "linjiang-6", "yuye-2024")) {
      put(parsed(name));
    }
    database
        .insertInto(FINDING)
        .set(FINDING.ISSUE_ID, 1L)
        .set(FINDING.POSITION, 1)
        .set(FINDING.KIND, "contents")
        .set(FINDING.MESSAGE, "目录里的「港口吞吐量连续四个月增长」与正文标题不同。")
        .set(FINDING.PLACE, "第 1 页")
        .execute();
  }

  /** Puts one issue. */
  public void put(Issue issue) {
    issues++;
    Masthead masthead = issue.masthead();
    long document = document(masthead);
    LocalDate date = masthead.date();
    String address = masthead.year() + "-" + masthead.number() + (issues == 1 ? "" : "-" + issues);
    long id =
        database
            .insertInto(ISSUE)
            .set(ISSUE.DOCUMENT_ID, document)
            .set(ISSUE.ADDRESS, address)
            .set(ISSUE.PERIODICAL, masthead.periodical())
            .set(ISSUE.YEAR, masthead.year())
            .set(ISSUE.NUMBER, masthead.number())
            .set(ISSUE.TOTAL, masthead.total())
            .set(ISSUE.PUBLISHED_ON, date)
            .set(ISSUE.ORDERED_ON, date == null ? "" : date.toString())
            .set(ISSUE.PUBLISHER, masthead.publisher())
            .set(ISSUE.IMPRINT, JSON.writeValueAsString(masthead.imprint()))
            .set(ISSUE.CHANGED_AT, Instant.now())
            .returning(ISSUE.ID)
            .fetchSingle(ISSUE.ID);
    int number = 0;
    for (int i = 0; i < issue.sections().size(); i++) {
      Section section = issue.sections().get(i);
      long sectionId = section(id, i + 1, section);
      for (Article article : section.articles()) {
        number++;
        article(id, sectionId, number, address, article, section);
      }
    }
    database
        .update(ARCHIVE_STATE)
        .set(ARCHIVE_STATE.REVISION, ARCHIVE_STATE.REVISION.plus(1))
        .set(ARCHIVE_STATE.CHANGED_AT, Instant.now())
        .execute();
  }

  private long document(Masthead masthead) {
    long snapshot =
        database
            .insertInto(SNAPSHOT)
            .set(SNAPSHOT.SHA256, "%064x".formatted(issues))
            .set(SNAPSHOT.MEDIA_TYPE, "text/plain")
            .set(SNAPSHOT.BYTES, 1000L)
            .set(SNAPSHOT.RECEIVED_AT, Instant.now())
            .returning(SNAPSHOT.ID)
            .fetchSingle(SNAPSHOT.ID);
    return database
        .insertInto(DOCUMENT)
        .set(DOCUMENT.SNAPSHOT_ID, snapshot)
        .set(DOCUMENT.FILE_NAME, masthead.periodical() + masthead.number() + ".txt")
        .set(DOCUMENT.STATE, "read")
        .set(DOCUMENT.SUBMITTED_AT, Instant.now())
        .returning(DOCUMENT.ID)
        .fetchSingle(DOCUMENT.ID);
  }

  private long section(long issue, int position, Section section) {
    return database
        .insertInto(SECTION)
        .set(SECTION.ISSUE_ID, issue)
        .set(SECTION.POSITION, position)
        .set(SECTION.NAME, section.name())
        .returning(SECTION.ID)
        .fetchSingle(SECTION.ID);
  }

  private void article(
      long issue, long sectionId, int number, String address, Article article, Section section) {
    Map<String, Integer> place =
        Map.of("fromLine", number * 10, "toLine", number * 10 + 8, "start", 0, "end", 10);
    long id =
        database
            .insertInto(ARTICLE)
            .set(ARTICLE.ISSUE_ID, issue)
            .set(ARTICLE.SECTION_ID, sectionId)
            .set(ARTICLE.POSITION, number)
            .set(ARTICLE.NUMBER, number)
            .set(ARTICLE.ADDRESS, "%s-%02d".formatted(address, number))
            .set(ARTICLE.TITLE, article.title())
            .set(ARTICLE.SOURCE, article.source())
            .set(ARTICLE.COMPILED_BY, article.compiledBy())
            .set(ARTICLE.PUBLISHED_ON, article.date())
            .set(ARTICLE.BODY, article.text())
            .set(ARTICLE.MARKDOWN, markdown(article, section))
            .set(ARTICLE.PLACE, JSON.writeValueAsString(List.of(place)))
            .set(ARTICLE.FINGERPRINT, "%064x".formatted(id(issue, number)))
            .set(ARTICLE.CHANGED_AT, Instant.now())
            .returning(ARTICLE.ID)
            .fetchSingle(ARTICLE.ID);
    String source = article.source();
    if (source != null) {
      String[] names = source.split("、");
      for (int i = 0; i < names.length; i++) {
        database
            .insertInto(ARTICLE_SOURCE)
            .set(ARTICLE_SOURCE.ARTICLE_ID, id)
            .set(ARTICLE_SOURCE.POSITION, i)
            .set(ARTICLE_SOURCE.NAME, names[i])
            .execute();
      }
    }
  }

  private static long id(long issue, int number) {
    return issue * 10_000 + number;
  }

  private static String markdown(Article article, Section section) {
    Masthead masthead =
        new Masthead("单篇", null, null, null, null, null, List.of(), List.of(), Map.of());
    Section alone = new Section(section.name(), List.of(article));
    String file = IssueFile.format(new Issue(masthead, List.of(alone)));
    return file.substring(file.indexOf("\n## ") + 1);
  }

  private static Issue parsed(String name) {
    try (InputStream file = SampleShelf.class.getResourceAsStream("/portal/" + name + ".md")) {
      return IssueFile.parse(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
