package dibao.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code dibao try}: takes the samples into the archive, then serves the desk. The samples are
 * taken in once; a second try finds them there.
 */
@Command(name = "try", resourceBundle = "dibao.desk.Usage")
final class TryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private DataOptions data = new DataOptions();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
  private int port;

  @Option(names = "--samples", paramLabel = "DIR")
  private Path samples = Path.of("samples");

  @Override
  public Integer call() throws InterruptedException {
    RunDesk.requireFree(port);
    RunDesk.requireFree(data);
    Path bulletins = samples.resolve("bulletins");
    if (Files.isDirectory(bulletins)) {
      Progress progress =
          new Progress(spec.commandLine().getOut(), spec.commandLine().getErr()).quiet();
      List<Path> files =
          InputFiles.of(List.of(bulletins), progress::complain).stream()
              .filter(file -> !file.toString().endsWith(".jsonl"))
              .toList();
      new ImportFiles(progress).run(files, ImportFiles.Addresses.NONE, data);
    }
    RunDesk.run(data, port, List.of());
    return Dibao.GOES_ON;
  }
}
