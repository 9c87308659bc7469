package dibao.desk.read;

import static dibao.desk.store.Tables.ARCHIVE_STATE;
import static dibao.desk.store.Tables.FINDING;
import static dibao.desk.store.Tables.ISSUE;

import dibao.desk.store.Outbox;
import dibao.desk.store.tables.records.FindingRecord;
import dibao.desk.store.tables.records.IssueRecord;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the issue that a document holds: its row, columns, articles and findings. What stood there
 * before and is the same keeps its number and address; what is gone goes. When another document has
 * brought the same issue already (the PDF beside the Word file), this one is only joined to it.
 *
 * <p>Whatever else is made from a reading joins here, after the articles, in the same transaction.
 */
@Component
final class KeepIssue {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext database;
  private final SameIssue sameIssue;
  private final KeepArticles keepArticles;
  private final KeepObservations keepObservations;
  private final Outbox outbox;

  KeepIssue(
      DSLContext database,
      SameIssue sameIssue,
      KeepArticles keepArticles,
      KeepObservations keepObservations,
      Outbox outbox) {
    this.database = database;
    this.sameIssue = sameIssue;
    this.keepArticles = keepArticles;
    this.keepObservations = keepObservations;
    this.outbox = outbox;
  }

  /** Keeps what was found in a document, and gives the issue's number. */
  long keep(long documentId, Outcome.Found found) {
    IssueRecord row = sameIssue.find(documentId, found.issue());
    if (row != null && row.getDocumentId() != documentId) {
      return row.getId();
    }
    boolean changed = row == null;
    IssueRecord issue = row == null ? fresh(documentId, found.issue()) : row;
    changed |= describe(issue, found.issue());
    changed |= keepArticles.keep(issue, found);
    changed |= keepObservations.keep(issue);
    changed |= keepDoubts(issue.getId(), found.doubts());
    if (changed) {
      tell(issue);
    }
    return issue.getId();
  }

  /** What a document that holds the issue is called. */
  static String title(Issue issue) {
    Masthead masthead = issue.masthead();
    return Text.cut((masthead.periodical() + " " + which(issue)).strip(), 1000);
  }

  /** What tells an issue from the others of its periodical, as far as it says. */
  private static String which(Issue issue) {
    Masthead masthead = issue.masthead();
    String year = masthead.year() == null ? "" : masthead.year() + "年";
    if (masthead.number() != null) {
      return year + "第" + masthead.number() + "期";
    }
    if (masthead.total() != null) {
      return "总第" + masthead.total() + "期";
    }
    if (masthead.date() != null) {
      return masthead.date().toString();
    }
    return year.isEmpty() ? IssueOrder.about(issue) : year;
  }

  private IssueRecord fresh(long documentId, Issue issue) {
    IssueRecord row = database.newRecord(ISSUE);
    row.setDocumentId(documentId);
    row.setAddress(new Addresses(database).issue(issue.masthead()));
    return row;
  }

  /** Writes the masthead; says whether it is another than before. */
  private static boolean describe(IssueRecord row, Issue found) {
    Masthead masthead = found.masthead();
    row.setPeriodical(Text.cut(masthead.periodical(), 300));
    row.setYear(masthead.year());
    row.setNumber(masthead.number());
    row.setTotal(masthead.total());
    row.setPublishedOn(masthead.date());
    row.setPublisher(masthead.publisher() == null ? null : Text.cut(masthead.publisher(), 500));
    row.setOrderedOn(IssueOrder.of(found));
    row.setImprint(JSON.writeValueAsString(masthead.imprint()));
    row.setForeword(KeepArticles.foreword(found));
    if (!row.modified()) {
      return false;
    }
    row.setChangedAt(Instant.now());
    row.store();
    return true;
  }

  private boolean keepDoubts(long issueId, List<Outcome.Doubt> doubts) {
    List<Outcome.Doubt> before =
        database
            .selectFrom(FINDING)
            .where(FINDING.ISSUE_ID.eq(issueId))
            .orderBy(FINDING.POSITION)
            .fetch(row -> new Outcome.Doubt(row.getKind(), row.getMessage(), row.getPlace()));
    if (before.equals(doubts)) {
      return false;
    }
    database.deleteFrom(FINDING).where(FINDING.ISSUE_ID.eq(issueId)).execute();
    for (int i = 0; i < doubts.size(); i++) {
      doubt(issueId, i + 1, doubts.get(i)).store();
    }
    return true;
  }

  private FindingRecord doubt(long issueId, int position, Outcome.Doubt doubt) {
    FindingRecord row = database.newRecord(FINDING);
    row.setIssueId(issueId);
    row.setPosition(position);
    row.setKind(Text.cut(doubt.kind(), 60));
    row.setMessage(Text.cut(doubt.message(), 2000));
    row.setPlace(doubt.place());
    return row;
  }

  private void tell(IssueRecord issue) {
    database
        .update(ARCHIVE_STATE)
        .set(ARCHIVE_STATE.REVISION, ARCHIVE_STATE.REVISION.plus(1))
        .set(ARCHIVE_STATE.CHANGED_AT, Instant.now())
        .execute();
    outbox.promise(new ArticlesStored(issue.getId()));
  }
}
