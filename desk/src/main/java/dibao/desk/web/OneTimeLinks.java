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
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which a person sets a first password. Each works once and for a day; making a new one
 * for a role ends the earlier ones.
 */
@Component
class OneTimeLinks {

  private static final Duration LIFE = Duration.ofDays(1);

  private final DSLContext database;
  private final SecureRandom random = new SecureRandom();
  private final Clock clock = Clock.systemUTC();

  OneTimeLinks(DSLContext database) {
    this.database = database;
  }

  /** A new link's token: 192 random bits. */
  @Transactional
  String make(People.Role role) {
    byte[] bits = new byte[24];
    random.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    database.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ROLE.eq(role.code())).execute();
    database
        .insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.TOKEN_SHA256, hash(token))
        .set(ONE_TIME_LINK.ROLE, role.code())
        .set(ONE_TIME_LINK.EXPIRES_AT, clock.instant().plus(LIFE))
        .execute();
    return token;
  }

  /** The role that a token gives, if it still gives one. */
  Optional<People.Role> role(String token) {
    return database
        .selectFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.TOKEN_SHA256.eq(hash(token)))
        .and(ONE_TIME_LINK.EXPIRES_AT.gt(clock.instant()))
        .fetchOptional(
            link -> People.Role.valueOf(link.getRole().toUpperCase(java.util.Locale.ROOT)));
  }

  /** Ends a link; true for the one caller who ended it. */
  @Transactional
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
