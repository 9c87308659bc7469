package dibao.desk;

import dibao.desk.know.search.Reindex;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The parts of the desk that reindexing uses: the archive's tables and the search index. */
@ComponentScan("dibao.desk.store")
@Import(Reindex.class)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JooqAutoConfiguration.class
})
final class ReindexParts {}
