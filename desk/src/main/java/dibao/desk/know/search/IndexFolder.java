package dibao.desk.know.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index: one subfolder for each time that it was made ({@code g1}, {@code g2} …)
 * and the file {@code current}, which names the one in use and is replaced whole.
 */
final class IndexFolder {

  private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
  private static final String CURRENT = "current";
  private static final String NAME = "g\\d{1,9}";

  private final Path root;

  IndexFolder(Path root) {
    this.root = root;
  }

  /** The index in use, if there is one. */
  Optional<Path> current() {
    try {
      String name = Files.readString(root.resolve(CURRENT)).strip();
      Path folder = root.resolve(name);
      return name.matches(NAME) && Files.isDirectory(folder)
          ? Optional.of(folder)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A new empty folder for another index. */
  Path next() throws IOException {
    Files.createDirectories(root);
    int last = 0;
    for (Path folder : folders()) {
      last = Math.max(last, Integer.parseInt(folder.getFileName().toString().substring(1)));
    }
    return Files.createDirectory(root.resolve("g" + (last + 1)));
  }

  /** From now on this index is the one in use, also after a crash. */
  void use(Path folder) throws IOException {
    Path written = root.resolve(CURRENT + ".new");
    Files.writeString(written, folder.getFileName() + "\n");
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        written,
        root.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes all indexes but the one in use; what cannot be deleted waits for the next time. */
  void clear() {
    Optional<Path> current = current();
    try {
      for (Path folder : folders()) {
        if (current.isEmpty() || !folder.equals(current.get())) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      log.warn("An old search index in {} was not deleted: {}", root, e.toString());
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(path -> path.getFileName().toString().matches(NAME)).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException error)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
