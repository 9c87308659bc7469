package dibao.desk.store;

import java.nio.file.Path;

/**
 * The folder in which a desk keeps everything: {@code dibao.db} (unless the database is elsewhere),
 * {@code snapshots/} (bytes as they came) and {@code index/} (derived; may be deleted).
 */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The embedded database's file. */
  public Path database() {
    return root.resolve("dibao.db");
  }

  /** Where the bytes lie, by their SHA-256. */
  public Path snapshots() {
    return root.resolve("snapshots");
  }

  /** The search index. */
  public Path index() {
    return root.resolve("index");
  }

  /** What can be made again at any time: page pictures, printed issues. */
  public Path cache() {
    return root.resolve("cache");
  }

  /** Held while a process uses the folder. */
  public Path lock() {
    return root.resolve("desk.lock");
  }
}
