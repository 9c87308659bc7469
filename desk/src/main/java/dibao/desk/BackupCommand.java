package dibao.desk;

import dibao.desk.store.WriteBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dibao backup}: all that a desk keeps into one file, whether it is running or not. */
@Command(name = "backup", resourceBundle = "dibao.desk.Usage")
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "backup.force")
  private boolean force;

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() {
    if (Files.exists(file) && !force) {
      throw new ComplaintException(Terminal.text("backup.there", file));
    }
    if (data.database() == null && !Files.exists(data.folder().database())) {
      throw new ComplaintException(Terminal.text("backup.nothing", data.folder().root()));
    }
    try (var parts = OpenParts.of(BackupParts.class, data)) {
      WriteBackup.Summary summary = parts.getBean(WriteBackup.class).write(file.toAbsolutePath());
      spec.commandLine()
          .getOut()
          .println(Terminal.text("backup.done", file, summary.rows(), summary.originals()));
      for (String original : summary.damaged()) {
        spec.commandLine().getErr().println("dibao: " + Terminal.text("backup.damaged", original));
      }
      return summary.damaged().isEmpty() ? 0 : Dibao.REFUSED;
    } catch (IOException e) {
      throw new ComplaintException(Terminal.text("backup.failed", file, e));
    }
  }
}
