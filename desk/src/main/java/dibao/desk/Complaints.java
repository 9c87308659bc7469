package dibao.desk;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error, in one line, what was wrong with a command. */
final class Complaints {

  private Complaints() {}

  static int aboutUsage(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter error = command.getErr();
    error.println("dibao: " + wording(fault));
    if (fault instanceof UnmatchedArgumentException unmatched) {
      suggestions(unmatched, error);
    }
    error.println(Terminal.text("complaint.help", command.getCommandSpec().qualifiedName()));
    return Dibao.REFUSED;
  }

  private static String wording(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
          Terminal.text("complaint.option", unmatched.getUnmatched().getFirst());
      case UnmatchedArgumentException unmatched when fault.getCommandLine().getParent() == null ->
          Terminal.text("complaint.no-command", unmatched.getUnmatched().getFirst());
      case UnmatchedArgumentException unmatched ->
          Terminal.text("complaint.argument", unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          Terminal.text(
              "complaint.missing",
              String.join(" ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList()));
      case ParameterException wrong
          when wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null ->
          aboutValue(option, wrong);
      default -> String.valueOf(fault.getMessage());
    };
  }

  private static String aboutValue(OptionSpec option, ParameterException wrong) {
    if (option.type() == int.class) {
      return Terminal.text("complaint.number", option.longestName(), wrong.getValue());
    }
    if (option.type().isEnum()) {
      List<String> known =
          Stream.of(option.type().getEnumConstants())
              .map(value -> value.toString().toLowerCase(Locale.ROOT))
              .toList();
      return Terminal.text(
          "complaint.choice", option.longestName(), String.join(", ", known), wrong.getValue());
    }
    return String.valueOf(wrong.getMessage());
  }

  private static void suggestions(UnmatchedArgumentException fault, PrintWriter error) {
    List<String> near = fault.getSuggestions();
    if (!near.isEmpty()) {
      error.println(
          Terminal.text("complaint.near", String.join(Terminal.text("complaint.or"), near)));
    }
  }

  static int aboutExecution(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    if (fault instanceof ComplaintException) {
      command.getErr().println("dibao: " + fault.getMessage());
      return Dibao.REFUSED;
    }
    throw fault;
  }
}
