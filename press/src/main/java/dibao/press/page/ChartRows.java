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
    ChartDrawing drawing = ChartDrawing.of(chart, compositor.wording(), bed.width());
    Tag figure = parent.block("Figure").describe(drawing.description());
    double x = bed.x() + (bed.width() - drawing.width()) / 2;
    List<Ink> inks = drawing.shapes().stream().map(shape -> ink(shape, x)).toList();
    Ink whole = new Ink.Drawing(x, 0, drawing.width(), drawing.height(), inks, figure);
    rows.add(Row.of(drawing.height(), List.of(whole)).after(type.after()));
    return Rows.figure(rows, compositor.leading());
  }

  private Ink ink(Shape shape, double x) {
    return switch (shape) {
      case Shape.Bar bar ->
          new Ink.Fill(x + bar.x(), bar.y(), bar.width(), bar.height(), colour(bar.tone()));
      case Shape.Line line -> stroke(line, x);
      case Shape.Label label -> label(label, x);
    };
  }

  private Ink stroke(Shape.Line line, double x) {
    double[] points = new double[2 * line.points().size()];
    for (int i = 0; i < line.points().size(); i++) {
      points[2 * i] = x + line.points().get(i).x();
      points[2 * i + 1] = line.points().get(i).y();
    }
    double[] dash = line.dashed() ? new double[] {4, 2} : new double[0];
    return new Ink.Stroke(points, line.width(), colour(line.tone()), dash);
  }

  private Ink label(Shape.Label label, double x) {
    Manner manner = Manner.of(Typeface.SONG, label.size(), colour(label.tone()));
    Line line = compositor.composer().line(new Stretch(label.text(), manner));
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> line.width() / 2;
          case END -> line.width();
        };
    return new Ink.Outline(x + label.x() - shift, label.y(), line);
  }

  /** The tones of the chart in the colours of the house. */
  private int colour(Shape.Tone tone) {
    int accent = compositor.text(Part.SECTION).manner().colour();
    return switch (tone) {
      case FIRST -> accent;
      case SECOND -> paler(accent);
      default -> Integer.parseInt(tone.hex().substring(1), 16);
    };
  }

  /** Half way to white. */
  private static int paler(int colour) {
    return (colour & 0xFEFEFE) / 2 + 0x808080;
  }
}
