package dibao.desk;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how far an import has come: on a terminal with a bar that moves, otherwise with a line for
 * each file that has been taken in, which is a promise that it is safe.
 */
final class Progress {

  private static final int BAR = 24;
  private static final Duration REDRAW = Duration.ofMillis(100);

  private final PrintWriter out;
  private final PrintWriter error;
  private final boolean terminal;
  private final Instant begun = Instant.now();
  private Instant drawn = Instant.EPOCH;
  private int complaints;
  private boolean quiet;

  Progress(PrintWriter out, PrintWriter error) {
    this.out = out;
    this.error = error;
    Console console = System.console();
    this.terminal = console != null && console.isTerminal();
  }

  /** Leaves out the lines for single files. */
  Progress quiet() {
    quiet = true;
    return this;
  }

  int complaints() {
    return complaints;
  }

  /** A file is safe in the archive. */
  void taken(String file, String sha256, boolean fresh) {
    if (!terminal && !quiet) {
      out.println(Terminal.text(fresh ? "import.taken" : "import.known", sha256, file));
    }
  }

  /** So many of all have been taken in and read. */
  void at(int taken, int read, int all) {
    Instant now = Instant.now();
    boolean last = read == all;
    if (!terminal || (!last && Duration.between(drawn, now).compareTo(REDRAW) < 0)) {
      return;
    }
    drawn = now;
    int done = taken + read;
    int filled = all == 0 ? BAR : (int) ((long) done * BAR / (2L * all));
    String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    error.print(
        "\r\u001b[K" + Terminal.text("import.progress", bar, taken, all, read) + rest(done, all));
    error.flush();
  }

  private String rest(int done, int all) {
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    if (done == 0 || seconds < 2 || done == 2 * all) {
      return "";
    }
    return Terminal.text(
        "import.rest", Math.max(1, Math.round(seconds * (2L * all - done) / done)));
  }

  void complain(String line) {
    complaints++;
    clear();
    error.println("dibao: " + line);
  }

  void say(String line) {
    clear();
    out.println(line);
  }

  private void clear() {
    if (terminal) {
      error.print("\r\u001b[K");
      error.flush();
    }
  }
}
