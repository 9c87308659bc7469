package dibao.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code dibao serve} as nearly everybody types it: {@code --data} and {@code --port}, each with a
 * value. The desk then starts without picocli, whose classes are too old for the JDK's cache and
 * would take a tenth of the time to the first page. Anything else is left to picocli, which knows
 * help and what to say of mistakes.
 *
 * @param data the data folder, the database's address, or both
 * @param port the port to answer on
 */
record PlainServe(DataOptions data, int port) {

  private static final int USUAL_PORT = 8080;

  /** These arguments when they are so plain; empty for all others. */
  static Optional<PlainServe> of(String... arguments) {
    if (arguments.length % 2 == 0 || !arguments[0].equals("serve")) {
      return Optional.empty();
    }
    List<String> places = new ArrayList<>();
    List<Integer> ports = new ArrayList<>();
    for (int i = 1; i < arguments.length; i += 2) {
      String value = arguments[i + 1];
      if (arguments[i].equals("--data")
          && !value.isEmpty()
          && "-@\"'".indexOf(value.charAt(0)) < 0) {
        places.add(value);
      } else if (arguments[i].equals("--port") && ports.isEmpty() && value.matches("[0-9]{1,9}")) {
        ports.add(Integer.valueOf(value));
      } else {
        return Optional.empty();
      }
    }
    int port = ports.isEmpty() ? USUAL_PORT : ports.getFirst();
    return Optional.of(new PlainServe(DataOptions.of(places), port));
  }

  /** Starts the desk, as {@link ServeCommand} does; gives the status. */
  int run() {
    Terminal.open();
    try {
      RunDesk.run(data, port, List.of());
      return Dibao.GOES_ON;
    } catch (ComplaintException e) {
      System.err.println("dibao: " + e.getMessage());
      return Dibao.REFUSED;
    }
  }
}
