package dibao.desk;

import dibao.desk.web.AdmitPeople;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The parts of the desk that keeping people uses: the tables, and who may sign in. */
@ComponentScan("dibao.desk.store")
@Import(AdmitPeople.class)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JooqAutoConfiguration.class
})
final class UserParts {}
