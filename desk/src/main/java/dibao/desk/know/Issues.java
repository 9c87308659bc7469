package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.FINDING;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static dibao.desk.store.Tables.SNAPSHOT;

import dibao.issue.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads issues with their contents. */
final class Issues {

  private final DSLContext database;
  private final Cards cards;

  Issues(DSLContext database, Cards cards) {
    this.database = database;
    this.cards = cards;
  }

  List<IssueCard> all() {
    return cards.issues().orderBy(ISSUE.ORDERED_ON.desc(), ISSUE.ID.desc()).fetch(Cards::issue);
  }

  Optional<IssueView> newest() {
    return cards
        .issues()
        .orderBy(ISSUE.ORDERED_ON.desc(), ISSUE.ID.desc())
        .limit(1)
        .fetchOptional()
        .map(this::view);
  }

  Optional<IssueView> at(String address) {
    return cards.issues().where(ISSUE.ADDRESS.eq(address)).fetchOptional().map(this::view);
  }

  private IssueView view(Record row) {
    IssueCard card = Cards.issue(row);
    return new IssueView(
        card,
        sections(card.id()),
        foreword(row.get(ISSUE.FOREWORD)),
        Json.words(row.get(ISSUE.IMPRINT)),
        findings(card.id()),
        row.get(SNAPSHOT.SHA256),
        row.get(DOCUMENT.FILE_NAME));
  }

  private static List<Block> foreword(String markdown) {
    return markdown.isEmpty() ? List.of() : ArticleView.parse(markdown).foreword();
  }

  private List<SectionView> sections(long issueId) {
    Map<Long, @Nullable String> names = new LinkedHashMap<>();
    Map<Long, List<ArticleCard>> articles = new LinkedHashMap<>();
    cards
        .articles(SECTION.ID)
        .where(ARTICLE.ISSUE_ID.eq(issueId))
        .orderBy(SECTION.POSITION, ARTICLE.POSITION)
        .forEach(row -> {
          names.put(row.get(SECTION.ID), row.get(SECTION.NAME));
          articles
              .computeIfAbsent(row.get(SECTION.ID), id -> new ArrayList<>())
              .add(Cards.article(row));
        });
    return articles.entrySet().stream()
        .map(section -> new SectionView(names.get(section.getKey()), section.getValue()))
        .toList();
  }

  private List<FindingView> findings(long issueId) {
    return database
        .selectFrom(FINDING)
        .where(FINDING.ISSUE_ID.eq(issueId))
        .orderBy(FINDING.POSITION)
        .fetch(row -> new FindingView(row.getKind(), row.getMessage(), row.getPlace()));
  }
}
