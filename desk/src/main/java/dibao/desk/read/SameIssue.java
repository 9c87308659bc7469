package dibao.desk.read;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import dibao.desk.store.tables.records.IssueRecord;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the issue that a document brings, if it is kept already: the one that the document brought
 * before, or one of the same periodical and number with half of the titles in common.
 */
@Component
final class SameIssue {

  private final DSLContext database;

  SameIssue(DSLContext database) {
    this.database = database;
  }

  @Nullable IssueRecord find(long documentId, Issue issue) {
    IssueRecord own = database.selectFrom(ISSUE).where(ISSUE.DOCUMENT_ID.eq(documentId)).fetchOne();
    return own != null ? own : ofOther(documentId, issue);
  }

  private @Nullable IssueRecord ofOther(long documentId, Issue issue) {
    Condition joined =
        ISSUE.ID.in(select(DOCUMENT.ISSUE_ID).from(DOCUMENT).where(DOCUMENT.ID.eq(documentId)));
    Set<String> titles =
        issue.articles().stream()
            .map(article -> Text.bare(article.title()))
            .collect(Collectors.toSet());
    return database
        .selectFrom(ISSUE)
        .where(joined.or(sameNumber(issue.masthead())))
        .orderBy(ISSUE.ID)
        .stream()
        .filter(row -> overlaps(row, titles))
        .findFirst()
        .orElse(null);
  }

  private static Condition sameNumber(Masthead masthead) {
    Condition number = falseCondition();
    if (masthead.year() != null && masthead.number() != null) {
      number = ISSUE.YEAR.eq(masthead.year()).and(ISSUE.NUMBER.eq(masthead.number()));
    }
    if (masthead.total() != null) {
      number = number.or(ISSUE.TOTAL.eq(masthead.total()));
    }
    if (masthead.date() != null) {
      number = number.or(ISSUE.PUBLISHED_ON.eq(masthead.date()));
    }
    return ISSUE.PERIODICAL.eq(Text.cut(masthead.periodical(), 300)).and(number);
  }

  private boolean overlaps(IssueRecord row, Set<String> titles) {
    Set<String> common =
        database
            .select(ARTICLE.TITLE)
            .from(ARTICLE)
            .where(ARTICLE.ISSUE_ID.eq(row.getId()))
            .fetchSet(title -> Text.bare(title.value1()));
    int fewest = Math.min(common.size(), titles.size());
    Set<String> shared = new HashSet<>(common);
    shared.retainAll(titles);
    return fewest > 0 && shared.size() * 2 >= fewest;
  }
}
