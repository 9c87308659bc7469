package dibao.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dibao import}: files, and addresses of files, into a desk's archive. It writes where the
 * desk writes, whether one is running on the folder or not: a running desk finds the new work in
 * its queue, and when there is none this process reads the files itself.
 */
@Command(name = "import", resourceBundle = "dibao.desk.Usage")
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL")
  private List<String> inputs = List.of();

  @Option(names = "--allow-private", paramLabel = "HOST")
  private List<String> allowed = List.of();

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = new Progress(spec.commandLine().getOut(), spec.commandLine().getErr());
    Map<Boolean, List<String>> byKind =
        inputs.stream().collect(Collectors.partitioningBy(ImportCommand::isAddress));
    List<URI> addresses = byKind.getOrDefault(true, List.of()).stream().map(this::address).toList();
    List<Path> files =
        InputFiles.of(
            byKind.getOrDefault(false, List.of()).stream().map(Path::of).toList(),
            progress::complain);
    if (!files.isEmpty() || !addresses.isEmpty()) {
      Set<String> hosts =
          allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
      new ImportFiles(progress).run(files, new ImportFiles.Addresses(addresses, hosts), data);
    }
    return progress.complaints() > 0 ? Dibao.REFUSED : 0;
  }

  private static boolean isAddress(String input) {
    return input.matches("(?i)https?://.*");
  }

  private URI address(String input) {
    try {
      return new URI(input);
    } catch (URISyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), Terminal.text("import.address", input, e.getReason()));
    }
  }
}
