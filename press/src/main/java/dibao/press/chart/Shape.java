package dibao.press.chart;

import java.util.List;

/** A piece of a drawn chart; coordinates in points from the top left corner. */
public sealed interface Shape {

  /** The tones of a chart, told apart in grey as well as in colour. */
  enum Tone {
    INK("#1c1c1c"),
    SOFT("#5a5650"),
    HAIR("#c9c3b7"),
    FIRST("#9e2a2b"),
    SECOND("#c98b6b"),
    THIRD("#3f3a36"),
    FOURTH("#b9b2a6");

    private final String hex;

    Tone(String hex) {
      this.hex = hex;
    }

    public String hex() {
      return hex;
    }
  }

  /** Which point of a label its place is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  record Point(double x, double y) {}

  /** A line through points. */
  record Line(List<Point> points, double width, Tone tone, boolean dashed) implements Shape {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A filled rectangle. */
  record Bar(double x, double y, double width, double height, Tone tone) implements Shape {}

  /** Words on one line; {@code y} is the base line. */
  record Label(String text, double x, double y, double size, Anchor anchor, Tone tone)
      implements Shape {}
}
