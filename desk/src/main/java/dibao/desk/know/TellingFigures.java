package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.reading.statistic.Measure;
import dibao.reading.statistic.ObservationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the figures that stand for an issue: levels with their growth beside them, those of the
 * whole country and those said early in an article first, one from each article.
 */
final class TellingFigures {

  private static final int LONGEST_INDICATOR = 16;

  private TellingFigures() {}

  private record Candidate(Telling figure, double weight) {}

  /** Rows of an issue, in the order of the text. */
  static List<Telling> choose(List<ObservationView> rows, int most) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ObservationView row = rows.get(i);
      if (fits(row.says())) {
        ObservationView change = change(rows, i);
        candidates.add(new Candidate(new Telling(row, change), weight(row, change)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    Set<Long> articles = new HashSet<>();
    Set<String> indicators = new HashSet<>();
    List<Telling> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      ObservationView row = candidate.figure().level();
      if (chosen.size() < most
          && candidate.figure().change() != null
          && indicators.add(row.says().indicator())
          && articles.add(row.article().id())) {
        chosen.add(candidate.figure());
      }
    }
    return chosen;
  }

  private static boolean fits(Statement says) {
    return says.measure() == Measure.LEVEL
        && says.status() == ObservationStatus.ACTUAL
        && says.period() != null
        && !says.unit().isEmpty()
        && says.indicator().length() <= LONGEST_INDICATOR;
  }

  private static @Nullable ObservationView change(List<ObservationView> rows, int level) {
    ObservationView row = rows.get(level);
    for (int i = level + 1; i < Math.min(rows.size(), level + 4); i++) {
      ObservationView next = rows.get(i);
      if (next.article().id() == row.article().id()
          && next.says().measure() == Measure.CHANGE
          && next.says().indicator().equals(row.says().indicator())
          && Objects.equals(next.says().area(), row.says().area())
          && Objects.equals(next.says().period(), row.says().period())
          && "yoy".equals(next.says().basis())) {
        return next;
      }
    }
    return null;
  }

  private static double weight(ObservationView row, @Nullable ObservationView change) {
    double weight = row.confidence() + (change == null ? 0 : 2);
    weight += "中国".equals(row.says().area()) ? 1.5 : row.says().area() == null ? 0 : 0.5;
    weight += row.says().unit().equals("CNY") || row.says().unit().equals("USD") ? 0.5 : 0;
    weight += row.standing() == ObservationView.Standing.MACHINE ? 0 : 0.5;
    return weight + 1.0 / (1 + Math.max(0, row.bodyStart()) / 60.0);
  }
}
