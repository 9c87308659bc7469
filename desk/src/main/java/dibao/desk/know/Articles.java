package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.SECTION;
import static dibao.desk.store.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Reads whole articles. */
final class Articles {

  private final DSLContext database;
  private final Cards cards;

  Articles(DSLContext database, Cards cards) {
    this.database = database;
    this.cards = cards;
  }

  Optional<ArticleView> at(String address) {
    return whole().where(ARTICLE.ADDRESS.eq(address)).fetchOptional().map(this::withNeighbours);
  }

  List<ArticleView> of(long issueId) {
    return whole()
        .where(ARTICLE.ISSUE_ID.eq(issueId))
        .orderBy(ARTICLE.POSITION)
        .fetch(row -> view(row, null, null));
  }

  private SelectOnConditionStep<Record> whole() {
    return cards
        .articles(
            ARTICLE.BODY,
            ARTICLE.MARKDOWN,
            ARTICLE.PLACE,
            ARTICLE.POSITION,
            SECTION.ID,
            ISSUE.ORDERED_ON,
            SNAPSHOT.SHA256,
            DOCUMENT.FILE_NAME)
        .join(DOCUMENT)
        .on(DOCUMENT.ID.eq(ISSUE.DOCUMENT_ID))
        .join(SNAPSHOT)
        .on(SNAPSHOT.ID.eq(DOCUMENT.SNAPSHOT_ID));
  }

  private static ArticleView view(
      Record row, @Nullable ArticleCard earlier, @Nullable ArticleCard later) {
    return new ArticleView(
        Cards.article(row),
        row.get(ARTICLE.BODY),
        row.get(ARTICLE.MARKDOWN),
        Json.places(row.get(ARTICLE.PLACE)),
        earlier,
        later,
        row.get(SNAPSHOT.SHA256),
        row.get(DOCUMENT.FILE_NAME));
  }

  private ArticleView withNeighbours(Record row) {
    return view(row, earlier(row), later(row));
  }

  private @Nullable ArticleCard earlier(Record row) {
    ArticleCard here =
        first(inColumn(row).and(ARTICLE.POSITION.lt(row.get(ARTICLE.POSITION))), POSITION_DOWN);
    return here != null ? here : acrossIssues(row, false);
  }

  private @Nullable ArticleCard later(Record row) {
    ArticleCard here =
        first(inColumn(row).and(ARTICLE.POSITION.gt(row.get(ARTICLE.POSITION))), POSITION_UP);
    return here != null ? here : acrossIssues(row, true);
  }

  private static final OrderField<?> POSITION_UP = ARTICLE.POSITION.asc();
  private static final OrderField<?> POSITION_DOWN = ARTICLE.POSITION.desc();

  private static Condition inColumn(Record row) {
    return ARTICLE.SECTION_ID.eq(row.get(SECTION.ID));
  }

  private @Nullable ArticleCard first(Condition condition, OrderField<?> order) {
    return cards.articles().where(condition).orderBy(order).limit(1).fetchOne(Cards::article);
  }

  /** The nearest article of the same column in the issues before or after. */
  private @Nullable ArticleCard acrossIssues(Record row, boolean after) {
    if (row.get(SECTION.NAME) == null) {
      return null;
    }
    var here = row(row.get(ISSUE.ORDERED_ON), row.get(ARTICLE.ISSUE_ID));
    var there = row(ISSUE.ORDERED_ON, ISSUE.ID);
    Long column =
        database
            .select(SECTION.ID)
            .from(SECTION)
            .join(ISSUE)
            .on(ISSUE.ID.eq(SECTION.ISSUE_ID))
            .where(SECTION.NAME.eq(row.get(SECTION.NAME)))
            .and(ISSUE.PERIODICAL.eq(row.get(ISSUE.PERIODICAL)))
            .and(after ? there.gt(here) : there.lt(here))
            .orderBy(
                after ? ISSUE.ORDERED_ON.asc() : ISSUE.ORDERED_ON.desc(),
                after ? ISSUE.ID.asc() : ISSUE.ID.desc())
            .limit(1)
            .fetchOne(SECTION.ID);
    return column == null
        ? null
        : first(ARTICLE.SECTION_ID.eq(column), after ? POSITION_UP : POSITION_DOWN);
  }
}
