package dibao.press.web;

import dibao.issue.Block;
import dibao.press.Wording;
import dibao.press.chart.ChartDrawing;
import dibao.press.chart.Shape;
import java.util.Locale;

/** Writes a chart as SVG with its values as text for those who do not see it. */
final class ChartMarkup {

  private ChartMarkup() {}

  static String write(Block.Chart chart, Wording wording) {
    Markup out = new Markup(Markup.Dress.CLASSES);
    ChartDrawing drawing = ChartDrawing.of(chart, wording);
    out.open(
        "svg",
        "",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
        "role",
        "img",
        "aria-label",
        drawing.description());
    drawing.shapes().forEach(shape -> shape(out, shape));
    return out.close().toString();
  }

  private static void shape(Markup out, Shape shape) {
    switch (shape) {
      case Shape.Line line ->
          out.element(
              "path",
              "",
              "",
              "d",
              path(line),
              "fill",
              "none",
              "stroke",
              line.tone().hex(),
              "stroke-width",
              number(line.width()),
              "stroke-dasharray",
              line.dashed() ? "4 3" : "none");
      case Shape.Bar bar ->
          out.element(
              "rect",
              "",
              "",
              "x",
              number(bar.x()),
              "y",
              number(bar.y()),
              "width",
              number(bar.width()),
              "height",
              number(bar.height()),
              "fill",
              bar.tone().hex());
      case Shape.Label label ->
          out.element(
              "text",
              "",
              label.text(),
              "x",
              number(label.x()),
              "y",
              number(label.y()),
              "font-size",
              number(label.size()),
              "text-anchor",
              label.anchor().name().toLowerCase(Locale.ROOT),
              "fill",
              label.tone().hex());
    }
  }

  private static String path(Shape.Line line) {
    StringBuilder path = new StringBuilder();
    for (Shape.Point point : line.points()) {
      path.append(path.isEmpty() ? "M" : " L")
          .append(number(point.x()))
          .append(' ')
          .append(number(point.y()));
    }
    return path.toString();
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
