package dibao.press.chart;

import dibao.issue.Block.Chart;
import dibao.press.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chart laid out as shapes: a value axis whose steps are 1, 2 or 5 times a power of ten,
 * hairlines across, labels below that are thinned where they would touch, and a legend when there
 * is more than one series.
 *
 * @param description the values in words
 */
public record ChartDrawing(double width, double height, List<Shape> shapes, String description) {

  private static final double WIDEST = 420;
  private static final double HEIGHT = 200;
  private static final double LEFT = 46;
  private static final double TOP = 26;
  private static final double BOTTOM = 30;
  private static final double RIGHT = 10;
  private static final double TEXT = 8.5;
  private static final Shape.Tone[] TONES = {
    Shape.Tone.FIRST, Shape.Tone.FOURTH, Shape.Tone.THIRD, Shape.Tone.SECOND
  };

  /** Lays a chart out at its full width. */
  public static ChartDrawing of(Chart chart, Wording wording) {
    return of(chart, wording, WIDEST);
  }

  /** Lays a chart out in the given room, in points. */
  public static ChartDrawing of(Chart chart, Wording wording, double room) {
    double width = Math.max(LEFT + RIGHT + TEXT, Math.min(WIDEST, room));
    List<Shape> shapes = new ArrayList<>();
    Axis axis = Axis.over(values(chart), chart.kind() == Chart.Kind.BAR);
    grid(axis, width, shapes);
    legend(chart, wording, width, shapes);
    labels(chart, width, shapes);
    for (int i = 0; i < chart.series().size(); i++) {
      if (chart.kind() == Chart.Kind.BAR) {
        bars(chart, i, axis, width, shapes);
      } else {
        line(chart, i, axis, width, shapes);
      }
    }
    return new ChartDrawing(width, HEIGHT, List.copyOf(shapes), describe(chart, wording));
  }

  private static List<BigDecimal> values(Chart chart) {
    List<BigDecimal> values = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      series.values().stream().filter(Objects::nonNull).forEach(values::add);
    }
    return values;
  }

  private static void grid(Axis axis, double width, List<Shape> shapes) {
    for (BigDecimal tick : axis.ticks()) {
      double y = y(axis, tick);
      boolean zero = tick.signum() == 0;
      List<Shape.Point> ends = List.of(new Shape.Point(LEFT, y), new Shape.Point(width - RIGHT, y));
      shapes.add(
          new Shape.Line(ends, zero ? 0.8 : 0.4, zero ? Shape.Tone.INK : Shape.Tone.HAIR, false));
      shapes.add(text(tick.toPlainString(), LEFT - 5, y + 3, Shape.Anchor.END));
    }
  }

  private static Shape text(String words, double x, double y, Shape.Anchor anchor) {
    return new Shape.Label(words, x, y, TEXT, anchor, Shape.Tone.SOFT);
  }

  private static void legend(Chart chart, Wording wording, double width, List<Shape> shapes) {
    String unit = chart.unit();
    if (unit != null) {
      shapes.add(text(wording.unit(unit), LEFT, 12, Shape.Anchor.START));
    }
    if (chart.series().size() < 2) {
      return;
    }
    double x = width - RIGHT;
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      String name = chart.series().get(i).name();
      shapes.add(text(name, x, 12, Shape.Anchor.END));
      x -= width(name) + 14;
      shapes.add(new Shape.Bar(x, 5.5, 10, 6, tone(i)));
      x -= 12;
    }
  }

  /** The tone of a series, counted from 0. */
  public static Shape.Tone tone(int series) {
    return TONES[series % TONES.length];
  }

  private static double width(String words) {
    return words.codePoints().mapToDouble(letter -> letter < 0x2E80 ? 0.62 : 1).sum() * TEXT;
  }

  private static void labels(Chart chart, double width, List<Shape> shapes) {
    double widest = chart.labels().stream().mapToDouble(ChartDrawing::width).max().orElse(0);
    int step = Math.max(1, (int) Math.ceil((widest + 6) / slot(chart, width)));
    for (int i = 0; i < chart.labels().size(); i += step) {
      double x = LEFT + slot(chart, width) * (i + 0.5);
      shapes.add(text(chart.labels().get(i), x, HEIGHT - BOTTOM + 15, Shape.Anchor.MIDDLE));
    }
  }

  private static double slot(Chart chart, double width) {
    return (width - LEFT - RIGHT) / Math.max(1, chart.labels().size());
  }

  private static double y(Axis axis, BigDecimal value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - axis.place(value));
  }

  private static void bars(Chart chart, int series, Axis axis, double width, List<Shape> shapes) {
    double each = slot(chart, width) * 0.7 / chart.series().size();
    double zero = y(axis, BigDecimal.ZERO);
    List<@Nullable BigDecimal> values = chart.series().get(series).values();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        double x = LEFT + slot(chart, width) * (i + 0.15) + each * series;
        double y = y(axis, value);
        shapes.add(
            new Shape.Bar(x, Math.min(y, zero), each * 0.92, Math.abs(y - zero), tone(series)));
      }
    }
  }

  /** A gap in the values is a gap in the line. */
  private static void line(Chart chart, int series, Axis axis, double width, List<Shape> shapes) {
    List<Shape.Point> points = new ArrayList<>();
    List<@Nullable BigDecimal> values = chart.series().get(series).values();
    for (int i = 0; i <= values.size(); i++) {
      BigDecimal value = i < values.size() ? values.get(i) : null;
      if (value != null) {
        points.add(new Shape.Point(LEFT + slot(chart, width) * (i + 0.5), y(axis, value)));
      } else {
        stroke(points, series, shapes);
        points.clear();
      }
    }
  }

  private static void stroke(List<Shape.Point> points, int series, List<Shape> shapes) {
    if (points.size() > 1) {
      shapes.add(new Shape.Line(points, 1.4, tone(series), series % 2 == 1));
    }
    for (Shape.Point point : points) {
      shapes.add(new Shape.Bar(point.x() - 1.8, point.y() - 1.8, 3.6, 3.6, tone(series)));
    }
  }

  private static String describe(Chart chart, Wording wording) {
    StringBuilder words = new StringBuilder(chart.title());
    if (chart.unit() != null) {
      words.append('（').append(wording.unit(chart.unit())).append('）');
    }
    for (Chart.Series series : chart.series()) {
      words.append('；').append(series.name()).append('：');
      for (int i = 0; i < chart.labels().size(); i++) {
        BigDecimal value = series.values().get(i);
        words.append(i == 0 ? "" : "，").append(chart.labels().get(i)).append(' ');
        words.append(value == null ? "—" : value.toPlainString());
      }
    }
    return words.toString();
  }
}
