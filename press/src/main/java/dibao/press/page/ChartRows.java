package dibao.press.page;

import dibao.issue.Block;
import dibao.press.chart.ChartDrawing;
import dibao.press.chart.Shape;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Line;
import dibao.press.type.Manner;
import dibao.press.type.Stretch;
import dibao.press.type.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart as one figure, its title above it as text. */
final class ChartRows {

  private final Compositor compositor;
  private final Bed bed;

  ChartRows(Compositor compositor, Bed bed) {
    this.compositor = compositor;
    this.bed = bed;
  }

  List<Row> of(Block.Chart chart, Tag parent) {
    TextStyle type = compositor.text(Part.CAPTION);
    List<Row> rows = new ArrayList<>();
    if (!chart.title().isBlank()) {
      Tag title = parent.block("Caption");
      rows.addAll(
          TableRows.moved(
              compositor.title(chart.title(), Part.CAPTION, title, bed.width()), bed.x()));
    }
    ChartDrawing drawing = ChartDrawing.of(chart, compositor.wording());
    Tag figure = parent.block("Figure").describe(drawing.description());
    double scale = Math.min(1, bed.width() / drawing.width());
    double x = bed.x() + (bed.width() - drawing.width() * scale) / 2;
    List<Ink> inks = drawing.shapes().stream().map(shape -> ink(shape, x, scale)).toList();
    rows.add(
        Row.of(
                drawing.height() * scale,
                List.of(
                    new Ink.Drawing(
                        x, 0, drawing.width() * scale, drawing.height() * scale, inks, figure)))
            .after(type.after()));
    double air = compositor.leading() * 0.4;
    return Rows.filled(Rows.tied(Rows.spaced(rows, air, air), false), compositor.leading());
  }

  private Ink ink(Shape shape, double x, double scale) {
    return switch (shape) {
      case Shape.Bar bar ->
          new Ink.Fill(
              x + bar.x() * scale,
              bar.y() * scale,
              bar.width() * scale,
              bar.height() * scale,
              colour(bar.tone()));
      case Shape.Line line -> stroke(line, x, scale);
      case Shape.Label label -> label(label, x, scale);
    };
  }

  private static Ink stroke(Shape.Line line, double x, double scale) {
    double[] points = new double[2 * line.points().size()];
    for (int i = 0; i < line.points().size(); i++) {
      points[2 * i] = x + line.points().get(i).x() * scale;
      points[2 * i + 1] = line.points().get(i).y() * scale;
    }
    double[] dash = line.dashed() ? new double[] {4, 2} : new double[0];
    return new Ink.Stroke(points, line.width() * scale, colour(line.tone()), dash);
  }

  private Ink label(Shape.Label label, double x, double scale) {
    double size = Math.max(6, label.size() * scale);
    Manner manner = Manner.of(Typeface.SONG, size, colour(label.tone()));
    Line line = compositor.composer().line(new Stretch(label.text(), manner));
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> line.width() / 2;
          case END -> line.width();
        };
    return new Ink.Outline(x + label.x() * scale - shift, label.y() * scale, line);
  }

  private static int colour(Shape.Tone tone) {
    return Integer.parseInt(tone.hex().substring(1), 16);
  }
}
