package dibao.desk.read;

import static dibao.desk.store.Tables.ARCHIVE_STATE;
import static dibao.desk.store.Tables.ARTICLE;
import static dibao.desk.store.Tables.ISSUE;
import static dibao.desk.store.Tables.OBSERVATION;
import static dibao.desk.store.Tables.OBSERVATION_RULING;

import dibao.desk.store.Outbox;
import dibao.desk.store.tables.records.ArticleRecord;
import dibao.desk.store.tables.records.IssueRecord;
import dibao.desk.store.tables.records.ObservationRecord;
import dibao.desk.store.tables.records.ObservationRulingRecord;
import dibao.reading.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people rule about observations. A ruling outranks the machine, holds until it is withdrawn
 * or replaced, and survives every reading of the issue. Each act shows at once.
 *
 * <p>Observations and articles are named by their addresses; one that is not there throws {@link
 * NoSuchElementException}.
 */
@Component
public class Rulings {

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final KeepObservations keepObservations;
  private final ProposeStatement propose;
  private final Outbox outbox;

  Rulings(
      DSLContext database,
      TransactionTemplate transaction,
      KeepObservations keepObservations,
      ProposeStatement propose,
      Outbox outbox) {
    this.database = database;
    this.transaction = transaction;
    this.keepObservations = keepObservations;
    this.propose = propose;
    this.outbox = outbox;
  }

  /** The observation is right as it stands. */
  public void confirm(String address, String person) {
    transaction.executeWithoutResult(status -> {
      ObservationRecord row = observation(address);
      if (row.getRuling().equals("machine") || row.getRuling().equals(Verdict.REJECTED.word())) {
        rule(row, Verdict.CONFIRMED, statement(row), person);
      }
    });
  }

  /** The observation says this instead. */
  public void correct(String address, Statement statement, String person) {
    transaction.executeWithoutResult(status -> {
      ObservationRecord row = observation(address);
      boolean added = row.getRuling().equals(Verdict.ADDED.word());
      rule(row, added ? Verdict.ADDED : Verdict.CORRECTED, statement, person);
    });
  }

  /** The words state no such thing. */
  public void reject(String address, String person) {
    transaction.executeWithoutResult(status -> {
      ObservationRecord row = observation(address);
      if (row.getRuling().equals(Verdict.ADDED.word())) {
        withdraw(address, person);
      } else {
        rule(row, Verdict.REJECTED, null, person);
      }
    });
  }

  /** No ruling any more: the machine's reading stands again, if it has one. */
  public void withdraw(String address, String person) {
    transaction.executeWithoutResult(status -> {
      ObservationRulingRecord held =
          held(address).orElseThrow(() -> new NoSuchElementException("no ruling on " + address));
      end(held, person);
      renew(held.getIssueAddress());
    });
  }

  /** The marked words state this; gives the observation's address. */
  public String add(Marking marking, Statement statement, String person) {
    return transaction.execute(status -> added(marking, statement, person));
  }

  private String added(Marking marking, Statement statement, String person) {
    ArticleRecord article = article(marking.articleAddress());
    Squashed text = Squashed.of(article.getTitle() + "\n" + article.getBody());
    int start = text.before(marking.start());
    Span value = text.original(start + marking.valueAt(), marking.valueLength());
    String spot = Spot.of(text, value);
    ObservationRulingRecord act = database.newRecord(OBSERVATION_RULING);
    act.setIssueAddress(issue(article).getAddress());
    act.setArticleAddress(article.getAddress());
    act.setObservationAddress(free(article.getAddress() + "-" + spot));
    act.setSpot(spot);
    act.setQuote(marking.quote());
    act.setValueFrom(marking.valueAt());
    act.setValueLength(marking.valueLength());
    act.setVerdict(Verdict.ADDED.word());
    act.setRuled(statement.line(article.getNumber(), marking.quote()));
    act.setPerson(person);
    act.setRuledAt(Instant.now());
    act.store();
    renew(act.getIssueAddress());
    return act.getObservationAddress();
  }

  /**
   * Finds words in an article, and what the reader says of them.
   *
   * @param near an offset in title, line feed and body; of several places the nearest is taken
   */
  public Optional<Marking> mark(String articleAddress, String words, int near) {
    ArticleRecord article = article(articleAddress);
    return propose.mark(article, issue(article).getPublishedOn(), words, near);
  }

  /** All that was ruled of an observation, the latest first. */
  public List<Ruling> of(String address) {
    return database
        .selectFrom(OBSERVATION_RULING)
        .where(OBSERVATION_RULING.OBSERVATION_ADDRESS.eq(address))
        .orderBy(OBSERVATION_RULING.ID.desc())
        .fetch(Rulings::ruling);
  }

  private static Ruling ruling(ObservationRulingRecord row) {
    return new Ruling(
        Verdict.of(row.getVerdict()),
        parsed(row.getStated()),
        parsed(row.getRuled()),
        row.getPerson(),
        row.getRuledAt(),
        row.getEndedBy(),
        row.getEndedAt());
  }

  private static @Nullable Statement parsed(@Nullable String line) {
    return line == null ? null : Statement.parse(line);
  }

  private void rule(
      ObservationRecord row, Verdict verdict, @Nullable Statement ruled, String person) {
    ArticleRecord article =
        database.selectFrom(ARTICLE).where(ARTICLE.ID.eq(row.getArticleId())).fetchSingle();
    Optional<ObservationRulingRecord> held = held(row.getAddress());
    String machine =
        held.isPresent()
            ? held.get().getStated()
            : statement(row).line(article.getNumber(), row.getQuote());
    held.ifPresent(before -> end(before, person));
    Squashed text = Squashed.of(article.getTitle() + "\n" + article.getBody());
    Span value = ObservationSpans.value(row);
    int quote = text.before(row.getQuoteStart());
    int at = text.before(value.start());
    ObservationRulingRecord act = database.newRecord(OBSERVATION_RULING);
    act.setIssueAddress(issue(article).getAddress());
    act.setArticleAddress(article.getAddress());
    act.setObservationAddress(row.getAddress());
    act.setSpot(row.getSpot());
    act.setQuote(row.getQuote());
    act.setValueFrom(at - quote);
    act.setValueLength(text.before(value.end()) - at);
    act.setVerdict(verdict.word());
    act.setStated(machine);
    act.setRuled(ruled == null ? null : ruled.line(article.getNumber(), row.getQuote()));
    act.setPerson(person);
    act.setRuledAt(Instant.now());
    act.store();
    renew(act.getIssueAddress());
  }

  private Optional<ObservationRulingRecord> held(String address) {
    return database
        .selectFrom(OBSERVATION_RULING)
        .where(OBSERVATION_RULING.OBSERVATION_ADDRESS.eq(address))
        .and(OBSERVATION_RULING.ENDED_AT.isNull())
        .orderBy(OBSERVATION_RULING.ID.desc())
        .limit(1)
        .fetchOptional();
  }

  private static void end(ObservationRulingRecord act, String person) {
    act.setEndedBy(person);
    act.setEndedAt(Instant.now());
    act.store();
  }

  private void renew(String issueAddress) {
    IssueRecord issue =
        database.selectFrom(ISSUE).where(ISSUE.ADDRESS.eq(issueAddress)).fetchSingle();
    keepObservations.keep(issue);
    database
        .update(ARCHIVE_STATE)
        .set(ARCHIVE_STATE.REVISION, ARCHIVE_STATE.REVISION.plus(1))
        .set(ARCHIVE_STATE.CHANGED_AT, Instant.now())
        .execute();
    outbox.promise(new ArticlesStored(issue.getId()));
  }

  private String free(String wanted) {
    String address = wanted;
    for (int again = 2; taken(address); again++) {
      address = wanted + "-" + again;
    }
    return address;
  }

  private boolean taken(String address) {
    return database.fetchExists(OBSERVATION, OBSERVATION.ADDRESS.eq(address))
        || held(address).isPresent();
  }

  private ObservationRecord observation(String address) {
    return database
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.ADDRESS.eq(address))
        .fetchOptional()
        .orElseThrow(() -> new NoSuchElementException("no observation " + address));
  }

  private ArticleRecord article(String address) {
    return database
        .selectFrom(ARTICLE)
        .where(ARTICLE.ADDRESS.eq(address))
        .fetchOptional()
        .orElseThrow(() -> new NoSuchElementException("no article " + address));
  }

  private IssueRecord issue(ArticleRecord article) {
    return database.selectFrom(ISSUE).where(ISSUE.ID.eq(article.getIssueId())).fetchSingle();
  }

  private static Statement statement(ObservationRecord row) {
    return ObservationSpans.statement(row);
  }
}
