package dibao.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Setting a password by a one-time link: how the first administrator comes in, for there is no
 * default password.
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

  SetUp(People people, OneTimeLinks links) {
    this.people = people;
    this.links = links;
  }

  boolean valid(String token) {
    return links.role(token).isPresent();
  }

  /** Adds the person for whom the link was made, and ends the link. */
  @Transactional
  Result complete(String token, String name, String password, String again) {
    People.Role role = links.role(token).orElse(null);
    if (role == null) {
      return Result.LINK_SPENT;
    }
    Result doubt = doubt(name, password, again);
    if (doubt != Result.DONE) {
      return doubt;
    }
    if (!links.use(token)) {
      return Result.LINK_SPENT;
    }
    people.add(name, password, role);
    return Result.DONE;
  }

  private Result doubt(String name, String password, String again) {
    if (!name.matches("[\\p{L}\\p{N}._@-]{2,64}")) {
      return Result.NAME_UNFIT;
    }
    if (people.knows(name)) {
      return Result.NAME_TAKEN;
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
