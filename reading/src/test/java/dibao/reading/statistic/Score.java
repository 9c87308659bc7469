package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a reading agrees with expected rows. {@code core} counts rows whose article, measure and
 * value agree and whose units do not contradict each other; {@code full} those whose indicator,
 * area, period, bound, status and basis agree as well. Rows marked optional neither add nor take.
 */
record Score(double core, double full) {

  private record Pair(Row expected, Row read) {}

  static Score of(List<Row> expected, List<Row> read) {
    List<Row> ordered = new ArrayList<>(expected);
    ordered.sort(Comparator.comparing(Row::optional));
    Set<Integer> used = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Row row : ordered) {
      int best = best(row, read, used);
      if (best >= 0) {
        used.add(best);
        pairs.add(new Pair(row, read.get(best)));
      }
    }
    long required = expected.stream().filter(row -> !row.optional()).count();
    List<Pair> hits = pairs.stream().filter(pair -> !pair.expected().optional()).toList();
    long counted = read.size() - (pairs.size() - hits.size());
    long whole = hits.stream().filter(pair -> Agreement.all(pair.expected(), pair.read())).count();
    return new Score(harmonic(hits.size(), counted, required), harmonic(whole, counted, required));
  }

  private static int best(Row expected, List<Row> read, Set<Integer> used) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < read.size(); i++) {
      if (!used.contains(i) && Agreement.core(expected, read.get(i))) {
        int fields = Agreement.fields(expected, read.get(i));
        if (fields > most) {
          most = fields;
          best = i;
        }
      }
    }
    return best;
  }

  private static double harmonic(long right, long counted, long required) {
    double precision = right / (double) Math.max(counted, 1);
    double recall = right / (double) Math.max(required, 1);
    return right == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
