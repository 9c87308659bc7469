package dibao.desk;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Commands that need no desk start nothing of it: their classes load no
 * framework, no database and no network.
 */
@Command(
    name = "dibao",
    resourceBundle = "dibao.desk.Usage",
    versionProvider = Dibao.Version.class,
    subcommands = {
      ServeCommand.class,
      TryCommand.class,
      ReadCommand.class,
      PrintCommand.class,
      ImportCommand.class,
      ReindexCommand.class,
      UserCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      TrainCommand.class
    })
final class Dibao implements Runnable {

  /** Not a status: the command has started something that goes on. */
  static final int GOES_ON = -1;

  /** Something that was asked for cannot be done. */
  static final int REFUSED = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  private Dibao() {}

  static int run(String... arguments) {
    Terminal.open();
    int status =
        commandLine(new PrintWriter(System.out, true), new PrintWriter(System.err, true))
            .execute(arguments);
    System.out.flush();
    return status;
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter error) {
    Terminal.speak();
    return new CommandLine(new Dibao())
        .setOut(out)
        .setErr(error)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Complaints::aboutUsage)
        .setExecutionExceptionHandler(Complaints::aboutExecution);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new ParameterException(spec.commandLine(), Terminal.text("complaint.command"));
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Dibao.class.getPackage().getImplementationVersion();
      return new String[] {"dibao " + (version == null ? "(development)" : version)};
    }
  }
}
