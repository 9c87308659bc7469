package dibao.desk;

import dibao.desk.store.BackupFile;
import dibao.desk.store.DataFolder;
import dibao.desk.store.FolderLock;
import dibao.desk.store.RestoreBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dibao restore}: a backup into an empty data folder, or over what is there. */
@Command(name = "restore", resourceBundle = "dibao.desk.Usage")
final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "restore.force")
  private boolean force;

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() {
    OpenParts.requireUsable(data.folder().root());
    try (BackupFile backup = BackupFile.open(file)) {
      makeRoom();
      restore(backup);
    } catch (BackupFile.DamagedException e) {
      throw new ComplaintException(Terminal.text("restore.damaged", file, e.getMessage()));
    } catch (ZipException e) {
      throw new ComplaintException(Terminal.text("restore.none", file));
    } catch (IOException e) {
      throw new ComplaintException(Terminal.text("file.unreadable", file, Terminal.why(e)));
    }
    spec.commandLine().getOut().println(Terminal.text("restore.done", file, data.folder().root()));
    return 0;
  }

  /** Sees that nobody uses the folder, and puts an embedded database that is there aside. */
  private void makeRoom() throws IOException {
    DataFolder folder = data.folder();
    try (FolderLock lock = FolderLock.take(folder)) {
      if (!lock.held()) {
        throw new ComplaintException(Terminal.text("serve.folder", folder.root()));
      }
    }
    if (data.database() == null && Files.exists(folder.database())) {
      if (!force) {
        throw new ComplaintException(Terminal.text("restore.there", folder.root()));
      }
      String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
      Path aside = Files.createDirectories(folder.root().resolve("replaced-" + now));
      for (String ending : List.of("", "-wal", "-shm")) {
        Path part = folder.root().resolve(folder.database().getFileName() + ending);
        if (Files.exists(part)) {
          Files.move(part, aside.resolve(part.getFileName()));
        }
      }
    }
  }

  private void restore(BackupFile backup) throws IOException {
    String target = "--spring.flyway.target=" + backup.schema();
    try (var parts = OpenParts.of(BackupParts.class, data, target)) {
      RestoreBackup restoring = parts.getBean(RestoreBackup.class);
      if (!force && !restoring.empty()) {
        throw new ComplaintException(
            Terminal.text("restore.there", String.valueOf(data.database())));
      }
      if (!restoring.fits(backup)) {
        throw new ComplaintException(Terminal.text("restore.schema", file, backup.schema()));
      }
      restoring.restore(backup);
    }
  }
}
