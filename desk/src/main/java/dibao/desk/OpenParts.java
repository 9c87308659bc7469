package dibao.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Opens some parts of a desk, without its pages, for one command. What is wrong with the data
 * folder or the database comes out as one line.
 */
final class OpenParts {

  private OpenParts() {}

  static ConfigurableApplicationContext of(Class<?> parts, DataOptions data, String... more) {
    requireUsable(data.folder().root());
    List<String> settings = new ArrayList<>(data.settings());
    settings.add("--logging.level.org.springframework.boot=OFF"); // what failed is told below
    settings.add("--logging.level.com.zaxxer.hikari=OFF");
    settings.addAll(List.of(more));
    try {
      return new SpringApplicationBuilder(parts)
          .web(WebApplicationType.NONE)
          .run(settings.toArray(String[]::new));
    } catch (RuntimeException e) {
      throw told(e);
    }
  }

  /** What is wrong with the database as a complaint; anything else as it is. */
  static RuntimeException told(RuntimeException fault) {
    SQLException cause = databaseFault(fault);
    return cause == null
        ? fault
        : new ComplaintException(Terminal.text("data.database", firstLine(cause.toString())));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  /** Complains when nothing can be kept in a folder. */
  static void requireUsable(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new ComplaintException(Terminal.text("data.file", folder));
    }
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "probe", null);
      Files.delete(probe);
    } catch (IOException e) {
      throw new ComplaintException(Terminal.text("data.unwritable", folder));
    }
  }

  private static @Nullable SQLException databaseFault(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return database;
      }
    }
    return null;
  }
}
