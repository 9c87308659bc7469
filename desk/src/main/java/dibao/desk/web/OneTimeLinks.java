package dibao.desk.web;

import static dibao.desk.store.Tables.ONE_TIME_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links by which a person sets a password. Each works once and for a day, is for a role, and may be
 * for one person by name; making a new one for the same ends the earlier ones.
 */
@Component
class OneTimeLinks {

  private static final Duration LIFE = Duration.ofDays(1);

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();

  OneTimeLinks(DSLContext database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /**
   * What a link gives.
   *
   * @param name of the person whom it is for; null when that person may choose one
   */
  record Link(People.Role role, @Nullable String name) {}

  /** A new link's token, for whoever opens it first. */
  String make(People.Role role) {
    return make(new Link(role, null));
  }

  /** A new link's token: 192 random bits. */
  String make(Link link) {
    byte[] bits = new byte[24];
    random.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    transaction.executeWithoutResult(status -> replace(link, token));
    return token;
  }

  private void replace(Link link, String token) {
    String name = link.name();
    database
        .deleteFrom(ONE_TIME_LINK)
        .where(
            name == null
                ? ONE_TIME_LINK.NAME.isNull().and(ONE_TIME_LINK.ROLE.eq(link.role().code()))
                : ONE_TIME_LINK.NAME.eq(name))
        .execute();
    database
        .insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.TOKEN_SHA256, hash(token))
        .set(ONE_TIME_LINK.ROLE, link.role().code())
        .set(ONE_TIME_LINK.NAME, name)
        .set(ONE_TIME_LINK.EXPIRES_AT, clock.instant().plus(LIFE))
        .execute();
  }

  /** What a token gives, if it still gives anything. */
  Optional<Link> link(String token) {
    return database
        .selectFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.TOKEN_SHA256.eq(hash(token)))
        .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()))
        .fetchOptional(link -> new Link(People.Role.of(link.getRole()), link.getName()));
  }

  /** Those who have been sent a link by name and have not used it. */
  List<Link> open() {
    return database
        .selectFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.NAME.isNotNull())
        .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()))
        .orderBy(ONE_TIME_LINK.NAME)
        .fetch(link -> new Link(People.Role.of(link.getRole()), link.getName()));
  }

  /** Ends the links of one person; true when there was one. */
  boolean end(String name) {
    return database.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.NAME.eq(name)).execute() > 0;
  }

  /** Ends a link; true for the one caller who ended it. */
  boolean use(String token) {
    return database
            .deleteFrom(ONE_TIME_LINK)
            .where(ONE_TIME_LINK.TOKEN_SHA256.eq(hash(token)))
            .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()))
            .execute()
        == 1;
  }

  private static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
