package dibao.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
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
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream error = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(error);
    int status =
        commandLine(new PrintWriter(out, true), new PrintWriter(error, true)).execute(arguments);
    out.flush();
    return status;
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter error) {
    Locale.setDefault(language());
    return new CommandLine(new Dibao())
        .setOut(out)
        .setErr(error)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Complaints::aboutUsage)
        .setExecutionExceptionHandler(Complaints::aboutExecution);
  }

  /** Chinese or English, as the environment says, even where the system lacks that locale. */
  private static Locale language() {
    String wanted =
        Stream.of("DIBAO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .orElse(Locale.getDefault().getLanguage());
    return wanted.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A text of the command line in the user's language. */
  static String text(String key, Object... arguments) {
    String text = ResourceBundle.getBundle("dibao.desk.Usage").getString(key);
    return arguments.length == 0 ? text : String.format(text, arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new ParameterException(spec.commandLine(), text("complaint.command"));
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
