package dibao.desk.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Setting a password by a one-time link: how everybody comes in, for there is no default password.
 */
@Component
class SetUp {

  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 200;

  /** What became of an attempt. */
  enum Result {
    DONE,
    LINK_SPENT,
    NAME_UNFIT,
    NAME_TAKEN,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_PLAIN,
    PASSWORDS_DIFFER
  }

  private final People people;
  private final OneTimeLinks links;
  private final TransactionTemplate transaction;

  SetUp(People people, OneTimeLinks links, TransactionTemplate transaction) {
    this.transaction = transaction;
    this.people = people;
    this.links = links;
  }

  /** What a link is for, if it still works. */
  Optional<OneTimeLinks.Link> link(String token) {
    return links.link(token);
  }

  /**
   * Adds the person for whom the link was made, or gives that person the new password, and ends the
   * link. A link for a person by name keeps the name, whatever was sent.
   */
  Result complete(String token, String sent, String password, String again) {
    return transaction.execute(status -> completed(token, sent, password, again));
  }

  private Result completed(String token, String sent, String password, String again) {
    OneTimeLinks.Link link = links.link(token).orElse(null);
    if (link == null) {
      return Result.LINK_SPENT;
    }
    String name = link.name() == null ? sent : link.name();
    boolean known = people.knows(name);
    Result doubt = known && link.name() == null ? Result.NAME_TAKEN : doubt(name, password, again);
    if (doubt != Result.DONE) {
      return doubt;
    }
    if (!links.use(token)) {
      return Result.LINK_SPENT;
    }
    if (known) {
      people.setPassword(name, password);
    } else {
      people.add(name, password, link.role());
    }
    return Result.DONE;
  }

  /** Whether people can be called so. */
  static boolean fits(String name) {
    return name.matches("[\\p{L}\\p{N}._@-]{2,64}");
  }

  private static Result doubt(String name, String password, String again) {
    if (!fits(name)) {
      return Result.NAME_UNFIT;
    }
    if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
      return Result.PASSWORD_SHORT;
    }
    if (password.length() > LONGEST_PASSWORD) {
      return Result.PASSWORD_LONG;
    }
    if (password.chars().distinct().count() < 5 || password.contains(name)) {
      return Result.PASSWORD_PLAIN;
    }
    return password.equals(again) ? Result.DONE : Result.PASSWORDS_DIFFER;
  }
}
