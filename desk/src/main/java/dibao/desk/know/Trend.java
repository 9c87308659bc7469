package dibao.desk.know;

import dibao.reading.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A series as a small line: one point a period, from the earliest to the latest.
 *
 * @param points of an SVG polyline, 100 wide and 24 high
 * @param lastX where the latest point lies
 */
public record Trend(String points, String lastX, String lastY, Period first, Period last) {

  private static final int FEWEST = 3;

  /** The line of a series whose periods have one length, when there are points enough. */
  static Optional<Trend> of(List<ObservationView> series, ObservationView one) {
    Period own = one.says().period();
    if (own == null) {
      return Optional.empty();
    }
    TreeMap<LocalDate, Point> byPeriod = new TreeMap<>();
    for (ObservationView row : series) {
      Period period = row.says().period();
      if (period != null && Math.abs(days(period) - days(own)) <= 3) {
        byPeriod.put(period.last(), new Point(period, row.says().value().doubleValue()));
      }
    }
    return byPeriod.size() < FEWEST
        ? Optional.empty()
        : Optional.of(line(List.copyOf(byPeriod.values())));
  }

  private record Point(Period period, double value) {}

  private static long days(Period period) {
    return period.last().toEpochDay() - period.first().toEpochDay();
  }

  private static Trend line(List<Point> rows) {
    double[] values = rows.stream().mapToDouble(Point::value).toArray();
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    List<String> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      double x = 2 + 96.0 * i / (values.length - 1);
      double y = high == low ? 12 : 21 - 18 * (values[i] - low) / (high - low);
      points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
    }
    String[] last = points.getLast().split(",");
    return new Trend(
        String.join(" ", points),
        last[0],
        last[1],
        rows.getFirst().period(),
        rows.getLast().period());
  }
}
