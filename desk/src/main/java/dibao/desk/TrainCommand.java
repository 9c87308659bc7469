package dibao.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code dibao train}: starts a desk, does once what it does most, and stops it; for the cache of
 * loaded classes that is made at packaging. Not for users.
 */
@Command(name = "train", hidden = true, resourceBundle = "dibao.desk.Usage")
final class TrainCommand implements Callable<Integer> {

  @Mixin private DataOptions data = new DataOptions();

  @Parameters private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    TrainDesk.run(files, data);
    return 0;
  }
}
