package dibao.desk.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds: the zip's last entry, {@code manifest.json}.
 *
 * @param format of the backup; this is 1
 * @param schema the number of the last migration of its tables
 * @param made when, in ISO 8601
 * @param rows how many rows each table has, in the order in which they can be loaded
 * @param files all other entries
 */
record Manifest(int format, String schema, String made, Map<String, Long> rows, List<Entry> files) {

  static final String NAME = "manifest.json";
  static final int FORMAT = 1;

  Manifest {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    files = List.copyOf(files);
  }

  /** One entry of the zip; its SHA-256 is in lower-case hexadecimal. */
  record Entry(String path, long bytes, String sha256) {}

  static String table(String name) {
    return "tables/" + name + ".jsonl";
  }

  static String snapshot(String sha256) {
    return "snapshots/" + sha256.substring(0, 2) + "/" + sha256;
  }
}
