package dibao.desk;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands of the command line in this process and keeps what they print. */
final class Shell {

  /** What a command left: its status, and what it printed on the two streams. */
  record Result(int status, String out, String error) {}

  private Shell() {}

  static Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    int status =
        Dibao.commandLine(new PrintWriter(out, true), new PrintWriter(error, true))
            .execute(arguments);
    return new Result(status, out.toString(), error.toString());
  }
}
