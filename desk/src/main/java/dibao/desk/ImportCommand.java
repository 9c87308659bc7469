package dibao.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dibao import}: files into a desk's archive. It writes where the desk writes, whether one
 * is running on the folder or not: a running desk finds the new work in its queue, and when there
 * is none this process reads the files itself.
 */
@Command(name = "import", resourceBundle = "dibao.desk.Usage")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> inputs = List.of();

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = new Progress(spec.commandLine().getOut(), spec.commandLine().getErr());
    List<Path> files = InputFiles.of(inputs, progress::complain);
    if (!files.isEmpty()) {
      new ImportFiles(progress).run(files, data.settings());
    }
    return progress.complaints() > 0 ? Dibao.REFUSED : 0;
  }
}
