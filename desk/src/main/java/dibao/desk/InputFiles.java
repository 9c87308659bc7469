package dibao.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files that arguments name: a file is itself, a folder all files in it that the reader may
 * know by their endings, in the order of their names.
 */
final class InputFiles {

  private static final Set<String> ENDINGS =
      Set.of("txt", "md", "markdown", "pdf", "docx", "doc", "htm", "html", "jsonl");
  private static final int DEEPEST = 32;

  private InputFiles() {}

  /** Finds the files; what cannot be found goes to {@code complain} in one line. */
  static List<Path> of(List<Path> arguments, Consumer<String> complain) {
    List<Path> files = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        addFolder(argument, files, complain);
      } else if (Files.exists(argument)) {
        files.add(argument);
      } else {
        complain.accept(Terminal.text("file.absent", argument));
      }
    }
    return files;
  }

  private static void addFolder(Path folder, List<Path> files, Consumer<String> complain) {
    try (Stream<Path> found = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> known =
          found.filter(Files::isRegularFile).filter(InputFiles::isKnown).sorted().toList();
      if (known.isEmpty()) {
        complain.accept(Terminal.text("file.none", folder));
      }
      files.addAll(known);
    } catch (IOException e) {
      complain.accept(Terminal.text("file.unreadable", folder, Terminal.why(e)));
    } catch (UncheckedIOException e) {
      complain.accept(Terminal.text("file.unreadable", folder, Terminal.why(e.getCause())));
    }
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
