package dibao.desk;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The parts of the desk that import uses: the first two stages without pages. No configuration of
 * the desk itself, so without its annotation.
 */
@ComponentScan({"dibao.desk.store", "dibao.desk.gather", "dibao.desk.read"})
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JooqAutoConfiguration.class
})
final class ImportParts {}
