package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.transaction.support.TransactionTemplate;

class StartTests {

  @Test
  void emptyFolder_getsDatabaseThatReachesTheDisk(@TempDir Path data) {
    try (var desk =
        SpringApplication.run(Application.class, "--dibao.data=" + data, "--server.port=0")) {
      DSLContext database = desk.getBean(DSLContext.class);
      assertThat(database.fetchValue("PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(database.fetchValue("PRAGMA synchronous")).isEqualTo(2);
      assertThat(database.fetchValue("PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(database.fetchValue("SELECT count(*) FROM article")).isEqualTo(0);
    }
  }

  @Test
  void writerThatWaitedInVain_leavesNoBrokenConnectionBehind(@TempDir Path data) throws Exception {
    try (var desk =
        SpringApplication.run(Application.class, "--dibao.data=" + data, "--server.port=0")) {
      DataSource pool = desk.getBean(DataSource.class);
      try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + data + "/dibao.db");
          Statement holding = writer.createStatement()) {
        holding.execute("BEGIN IMMEDIATE");
        try (Connection waiting = pool.getConnection();
            Statement patience = waiting.createStatement()) {
          patience.execute("PRAGMA busy_timeout = 20");
          assertThatThrownBy(() -> waiting.setAutoCommit(false)).hasMessageContaining("BUSY");
        }
        holding.execute("ROLLBACK");
      }
      DSLContext database = desk.getBean(DSLContext.class);
      for (int i = 0; i < 8; i++) { // whichever connection of the pool it gets
        desk.getBean(TransactionTemplate.class)
            .executeWithoutResult(
                status -> database.execute("UPDATE archive_state SET revision = revision + 1"));
      }
      assertThat(database.fetchValue("SELECT revision FROM archive_state")).isEqualTo(8L);
    }
  }
}
