package dibao.desk;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dibao serve}: the desk. */
@Command(name = "serve", resourceBundle = "dibao.desk.Usage")
final class ServeCommand implements Callable<Integer> {

  @Mixin private DataOptions data = new DataOptions();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
  private int port;

  @Override
  public Integer call() {
    RunDesk.run(data, port, List.of());
    return Dibao.GOES_ON;
  }
}
