package dibao.desk.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that a desk cannot make again into one zip: its tables as JSON Lines, its originals,
 * and a manifest with their SHA-256. The tables are those of one moment, also while the desk works;
 * nobody waits for the backup. What SQLite kept, PostgreSQL can take, and the other way.
 */
public final class WriteBackup {

  private final DataFolder folder;
  private final DataSource source;
  private final DSLContext database;
  private final Flyway flyway;

  WriteBackup(DataFolder folder, DataSource source, DSLContext database, Flyway flyway) {
    this.folder = folder;
    this.source = source;
    this.database = database;
    this.flyway = flyway;
  }

  /**
   * What was written.
   *
   * @param damaged originals that are not on the disk as they came, and so are not in the backup
   */
  public record Summary(long rows, int originals, List<String> damaged) {}

  /** Writes the file; it gets its name when it is whole and on the disk. */
  public Summary write(Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      createPrivate(partial);
      Summary summary;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        summary = write(zip);
      }
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      return summary;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** It holds the hashes of passwords. */
  private static void createPrivate(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file);
    PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (rights != null) {
      rights.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private Summary write(ZipOutputStream zip) throws IOException {
    List<Manifest.Entry> entries = new ArrayList<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    List<String> originals = writeTables(zip, entries, rows);
    List<String> damaged = new ArrayList<>();
    for (String sha256 : originals) {
      writeOriginal(sha256, zip, entries, damaged);
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            flyway.info().current().getVersion().toString(),
            Instant.now().toString(),
            rows,
            entries);
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(JsonMapper.builder().build().writeValueAsBytes(manifest));
    zip.closeEntry();
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    return new Summary(all, originals.size() - damaged.size(), damaged);
  }

  /** Writes all tables as they are at one moment; gives the originals that they speak of. */
  private List<String> writeTables(
      ZipOutputStream zip, List<Manifest.Entry> entries, Map<String, Long> rows)
      throws IOException {
    try (Connection connection = connection()) {
      DSLContext moment =
          DSL.using(connection, database.dialect(), new Settings().withRenderSchema(false));
      for (Table<?> table : RowLines.tables()) {
        DigestingEntry entry = DigestingEntry.begin(Manifest.table(table.getName()), zip);
        rows.put(table.getName(), RowLines.write(table, moment, entry));
        entries.add(entry.end());
      }
      List<String> originals =
          moment.select(Tables.SNAPSHOT.SHA256).from(Tables.SNAPSHOT).fetch(row -> row.value1());
      connection.rollback();
      return originals;
    } catch (SQLException e) {
      throw new IOException("reading the tables", e);
    }
  }

  /** A connection that sees one moment and holds up nobody. */
  private Connection connection() throws SQLException {
    Connection connection =
        database.dialect() == SQLDialect.SQLITE
            ? DriverManager.getConnection("jdbc:sqlite:" + folder.database())
            : source.getConnection();
    connection.setAutoCommit(false);
    if (database.dialect() != SQLDialect.SQLITE) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }
    return connection;
  }

  private void writeOriginal(
      String sha256, ZipOutputStream zip, List<Manifest.Entry> entries, List<String> damaged)
      throws IOException {
    Path file = folder.snapshot(sha256);
    if (!Files.isRegularFile(file)) {
      damaged.add(sha256);
      return;
    }
    DigestingEntry entry = DigestingEntry.begin(Manifest.snapshot(sha256), zip);
    try (InputStream bytes = Files.newInputStream(file)) {
      bytes.transferTo(entry);
    }
    Manifest.Entry written = entry.end();
    if (written.sha256().equals(sha256)) {
      entries.add(written);
    } else {
      damaged.add(sha256);
    }
  }
}
