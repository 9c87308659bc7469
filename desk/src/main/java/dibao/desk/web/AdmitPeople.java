package dibao.desk.web;

import static dibao.desk.store.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may sign in, kept from outside the web: people are admitted by a one-time link, never by a
 * password that somebody else knows. At least one administrator always stays.
 */
@Component
@Import(OneTimeLinks.class)
public class AdmitPeople {

  /** The roles, by their codes. */
  public static final List<String> ROLES = List.of("administrator", "editor");

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final OneTimeLinks links;

  AdmitPeople(DSLContext database, TransactionTemplate transaction, OneTimeLinks links) {
    this.database = database;
    this.transaction = transaction;
    this.links = links;
  }

  /**
   * A person.
   *
   * @param since null for one who has a link and has not used it yet
   */
  public record Person(String name, String role, @Nullable Instant since) {}

  /** What became of an act. */
  public sealed interface Answer {}

  /** It is done. */
  public record Done() implements Answer {}

  /** It is done, and the person sets a password by opening this path of the desk within a day. */
  public record Link(String path) implements Answer {}

  /** It is not done. */
  public enum Refusal implements Answer {
    NAME_UNFIT,
    NAME_TAKEN,
    NAME_UNKNOWN,
    LAST_ADMINISTRATOR
  }

  /** All people by name, then those who have been invited. */
  public List<Person> all() {
    List<Person> people =
        database
            .selectFrom(PERSON)
            .orderBy(PERSON.NAME)
            .fetch(row -> new Person(row.getName(), row.getRole(), row.getCreatedAt()));
    List<Person> all = new java.util.ArrayList<>(people);
    for (OneTimeLinks.Link link : links.open()) {
      String name = String.valueOf(link.name());
      if (role(name).isEmpty()) {
        all.add(new Person(name, link.role().code(), null));
      }
    }
    return List.copyOf(all);
  }

  /** Invites somebody new. */
  public Answer add(String name, String role) {
    if (!SetUp.fits(name)) {
      return Refusal.NAME_UNFIT;
    }
    return transaction.execute(
        status -> role(name).isPresent() ? Refusal.NAME_TAKEN : link(name, role));
  }

  /** Lets somebody set another password; the present one is good until that is done. */
  public Answer passwordLink(String name) {
    return transaction.execute(
        status -> role(name).map(role -> link(name, role)).orElse(Refusal.NAME_UNKNOWN));
  }

  private Answer link(String name, String role) {
    return new Link(
        "/set-up?token=" + links.make(new OneTimeLinks.Link(People.Role.of(role), name)));
  }

  /** Gives somebody a role. */
  public Answer setRole(String name, String role) {
    return transaction.execute(status -> give(name, role));
  }

  private Answer give(String name, String role) {
    Optional<String> present = role(name);
    if (present.isEmpty()) {
      return Refusal.NAME_UNKNOWN;
    }
    if (!role.equals(People.Role.ADMINISTRATOR.code()) && isLastAdministrator(name)) {
      return Refusal.LAST_ADMINISTRATOR;
    }
    links.end(name);
    database.update(PERSON).set(PERSON.ROLE, role).where(PERSON.NAME.eq(name)).execute();
    return new Done();
  }

  /** Takes somebody, or an invitation, away. */
  public Answer remove(String name) {
    return transaction.execute(status -> takeAway(name));
  }

  private Answer takeAway(String name) {
    if (isLastAdministrator(name)) {
      return Refusal.LAST_ADMINISTRATOR;
    }
    boolean invited = links.end(name);
    int known = database.deleteFrom(PERSON).where(PERSON.NAME.eq(name)).execute();
    return known > 0 || invited ? new Done() : Refusal.NAME_UNKNOWN;
  }

  private Optional<String> role(String name) {
    return database
        .select(PERSON.ROLE)
        .from(PERSON)
        .where(PERSON.NAME.eq(name))
        .fetchOptional(PERSON.ROLE);
  }

  private boolean isLastAdministrator(String name) {
    String administrator = People.Role.ADMINISTRATOR.code();
    return role(name).filter(administrator::equals).isPresent()
        && database.fetchCount(PERSON, PERSON.ROLE.eq(administrator)) == 1;
  }
}
