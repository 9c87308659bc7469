package dibao.desk;

import dibao.desk.store.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a desk keeps its things: {@code --data DIR}, {@code --data jdbc:postgresql://…}, or both.
 */
final class DataOptions {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private List<String> places = List.of();

  /** These places, as if they had been typed. */
  static DataOptions of(List<String> places) {
    DataOptions options = new DataOptions();
    options.places = List.copyOf(places);
    return options;
  }

  DataFolder folder() {
    String given =
        places.stream()
            .filter(place -> !isAddress(place))
            .reduce((first, last) -> last)
            .orElse(null);
    String environment = System.getenv("DIBAO_DATA");
    return new DataFolder(
        Path.of(given != null ? given : environment != null ? environment : "data"));
  }

  @Nullable String database() {
    return places.stream().filter(DataOptions::isAddress).findFirst().orElse(null);
  }

  private static boolean isAddress(String place) {
    return place.startsWith("jdbc:");
  }

  /** The same as settings of the application. */
  List<String> settings() {
    List<String> settings = new ArrayList<>();
    settings.add("--dibao.data=" + folder().root());
    String database = database();
    if (database != null) {
      settings.add("--dibao.database.url=" + database);
    }
    return settings;
  }
}
