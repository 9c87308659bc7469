package dibao.desk;

import dibao.desk.store.RestoreBackup;
import dibao.desk.store.WriteBackup;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The parts of the desk that backups use: the data folder and the tables. */
@ComponentScan("dibao.desk.store")
@Import({WriteBackup.class, RestoreBackup.class})
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JooqAutoConfiguration.class
})
final class BackupParts {}
