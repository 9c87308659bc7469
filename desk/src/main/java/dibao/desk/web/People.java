package dibao.desk.web;

import static dibao.desk.store.Tables.PERSON;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Those who may sign in. */
@Component
class People implements UserDetailsService {

  private final DSLContext database;
  private final PasswordEncoder passwords;
  private final Clock clock = Clock.systemUTC();

  People(DSLContext database, PasswordEncoder passwords) {
    this.database = database;
    this.passwords = passwords;
  }

  boolean none() {
    return !database.fetchExists(PERSON);
  }

  boolean knows(String name) {
    return database.fetchExists(PERSON, PERSON.NAME.eq(name));
  }

  void add(String name, String password, Role role) {
    database
        .insertInto(PERSON)
        .set(PERSON.NAME, name)
        .set(PERSON.PASSWORD, passwords.encode(password))
        .set(PERSON.ROLE, role.code())
        .set(PERSON.CREATED_AT, clock.instant())
        .execute();
  }

  /** Gives a person another password; the role stays. */
  void setPassword(String name, String password) {
    database
        .update(PERSON)
        .set(PERSON.PASSWORD, passwords.encode(password))
        .where(PERSON.NAME.eq(name))
        .execute();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return database
        .selectFrom(PERSON)
        .where(PERSON.NAME.eq(name))
        .<UserDetails>fetchOptional(person ->
            new Admitted(person.getName(), person.getPassword(), Role.of(person.getRole())))
        .orElseThrow(() -> new UsernameNotFoundException(name));
  }

  /** Whether someone who has signed in is still one of us, in the same role, by that password. */
  boolean admits(Admitted person) {
    return database.fetchExists(
        PERSON,
        PERSON
            .NAME
            .eq(person.name())
            .and(PERSON.PASSWORD.eq(person.secret()))
            .and(PERSON.ROLE.eq(person.role().code())));
  }

  /**
   * Someone as admitted at the door.
   *
   * @param secret the password as it is kept, by which a later one ends this visit
   */
  record Admitted(String name, String secret, Role role) implements UserDetails {
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
      return AuthorityUtils.createAuthorityList("ROLE_" + role.name());
    }

    @Override
    public String getPassword() {
      return secret;
    }

    @Override
    public String getUsername() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What a person may do: an administrator everything, an editor all but the desk's own upkeep. */
  enum Role {
    ADMINISTRATOR,
    EDITOR;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
