package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

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
}
