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

  /** The file of some bytes, by their SHA-256 in lower-case hexadecimal; it need not be there. */
  public Path snapshot(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256 in lower-case hexadecimal: " + sha256);
    }
    return snapshots().resolve(sha256.substring(0, 2)).resolve(sha256);
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
