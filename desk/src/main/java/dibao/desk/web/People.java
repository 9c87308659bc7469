package dibao.desk.web;

import static dibao.desk.store.Tables.PERSON;

import java.time.Clock;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

  @Transactional
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
  @Transactional
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
        .fetchOptional(person ->
            User.withUsername(person.getName())
                .password(person.getPassword())
                .roles(person.getRole().toUpperCase(Locale.ROOT))
                .build())
        .orElseThrow(() -> new UsernameNotFoundException(name));
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
