package dibao.reading.bulletin;

import java.util.List;
import java.util.stream.IntStream;

/** How much each clue speaks for each role, and how well one role follows another. */
final class Weights {

  static final double NEVER = -1000;

  private static final Weights STANDARD = new Weights();

  private final double[][] clues = new double[Clue.values().length][Role.values().length];
  private final double[][] steps = new double[Role.values().length][Role.values().length];
  private final double[] first = new double[Role.values().length];
  private final double[] last = new double[Role.values().length];

  private final int[][] before = new int[Role.values().length][];

  private Weights() {
    for (String row : rows("clues.tsv")) {
      String[] cells = row.split("\t", -1);
      fill(clues[Clue.valueOf(cells[0]).ordinal()], cells, 0);
    }
    for (String row : rows("steps.tsv")) {
      String[] cells = row.split("\t", -1);
      switch (cells[0]) {
        case "first" -> fill(first, cells, NEVER);
        case "last" -> fill(last, cells, NEVER);
        default -> fill(steps[Role.valueOf(cells[0]).ordinal()], cells, NEVER);
      }
    }
    for (int to = 0; to < before.length; to++) {
      before[to] = sources(to);
    }
  }

  static Weights standard() {
    return STANDARD;
  }

  double[] of(Clue clue) {
    return clues[clue.ordinal()];
  }

  /** The roles that may stand before a role. */
  int[] before(int to) {
    return before[to];
  }

  private int[] sources(int to) {
    return IntStream.range(0, steps.length).filter(from -> steps[from][to] > NEVER).toArray();
  }

  double step(int from, int to) {
    return steps[from][to];
  }

  double first(int role) {
    return first[role];
  }

  double last(int role) {
    return last[role];
  }

  private static void fill(double[] weights, String[] cells, double empty) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = cells[i + 1].isBlank() ? empty : Double.parseDouble(cells[i + 1].strip());
    }
  }

  private static List<String> rows(String resource) {
    return Words.lines(resource).stream().skip(1).toList();
  }
}
