import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Makes an empty SQLite file with all migrations applied: what the tables' classes are made from. */
final class SchemaFile {

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("filesystem:" + arguments[1])
        .placeholders(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT"))
        .load()
        .migrate();
  }
}
