package dibao.desk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a backup's tables and originals into a data folder. The tables change in one transaction:
 * when it is broken off, they are as they were.
 */
public final class RestoreBackup {

  private final DataFolder folder;
  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final Flyway flyway;

  RestoreBackup(
      DataFolder folder, DSLContext database, TransactionTemplate transaction, Flyway flyway) {
    this.folder = folder;
    this.database = database;
    this.transaction = transaction;
    this.flyway = flyway;
  }

  /** Whether the tables hold nothing that a person or a file has brought. */
  public boolean empty() {
    return !database.fetchExists(Tables.SNAPSHOT) && !database.fetchExists(Tables.PERSON);
  }

  /** Whether the tables are of the backup's time, so that its rows fit. */
  public boolean fits(BackupFile backup) {
    return flyway
        .info()
        .current()
        .getVersion()
        .equals(MigrationVersion.fromVersion(backup.schema()));
  }

  /**
   * Replaces all rows by those of the backup, adds its originals, then brings the tables to now.
   */
  public void restore(BackupFile backup) throws IOException {
    for (Manifest.Entry original : backup.originals()) {
      copy(original.sha256(), backup);
    }
    transaction.executeWithoutResult(status -> {
      try {
        load(backup);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    Flyway.configure()
        .configuration(flyway.getConfiguration())
        .target(MigrationVersion.LATEST)
        .load()
        .migrate();
    Files.deleteIfExists(folder.index().resolve("current")); // made again at the next start
  }

  private void copy(String sha256, BackupFile backup) throws IOException {
    Path file = folder.snapshot(sha256);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path partial = file.resolveSibling(sha256 + ".partial");
    try (InputStream bytes = backup.bytes(Manifest.snapshot(sha256))) {
      Files.copy(bytes, partial, StandardCopyOption.REPLACE_EXISTING);
    }
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void load(BackupFile backup) throws IOException {
    Map<String, Long> rows = backup.manifest().rows();
    List<Table<?>> tables =
        RowLines.tables().stream().filter(table -> rows.containsKey(table.getName())).toList();
    if (tables.size() != rows.size()) {
      throw new BackupFile.DamagedException("tables");
    }
    for (Table<?> table : tables.reversed()) {
      database.deleteFrom(table).execute();
    }
    for (Table<?> table : tables) {
      try (BufferedReader lines = backup.lines(table.getName())) {
        if (RowLines.load(table, database, lines) != rows.getOrDefault(table.getName(), -1L)) {
          throw new BackupFile.DamagedException(Manifest.table(table.getName()));
        }
      }
      countOn(table);
    }
  }

  /** New rows get numbers after the highest; SQLite sees to it by itself. */
  private void countOn(Table<?> table) {
    if (table.getIdentity() == null || database.dialect() == SQLDialect.SQLITE) {
      return;
    }
    Field<Long> id = table.getIdentity().getField().coerce(Long.class);
    Long highest = database.select(DSL.max(id)).from(table).fetchOne(0, Long.class);
    database.execute(
        "ALTER TABLE {0} ALTER COLUMN {1} RESTART WITH {2}",
        table, DSL.field(id.getUnqualifiedName()), DSL.inline(highest == null ? 1 : highest + 1));
  }
}
