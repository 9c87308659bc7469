package dibao.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One PostgreSQL server for all tests of a run, which writes through to the disk; each test takes a
 * database of its own.
 */
public final class TestPostgres {

  private static final EmbeddedPostgres SERVER = start();

  private TestPostgres() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .start();
    } catch (IOException e) {
      throw new AssertionError("PostgreSQL did not start", e);
    }
  }

  /** The address of a new, empty database. */
  public static String freshDatabase() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new AssertionError("no new database", e);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }
}
