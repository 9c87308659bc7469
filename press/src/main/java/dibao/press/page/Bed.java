package dibao.press.page;

import dibao.press.style.TextStyle;
import dibao.press.type.Shape;

/**
 * The place in which blocks are set: how wide, in which type, and what stands beside their first
 * lines.
 */
final class Bed {

  private final double width;
  private final double x;
  private final TextStyle type;
  private double inset;
  private int narrow;

  /**
   * A bed without anything beside it.
   *
   * @param x its left edge
   */
  Bed(double x, double width, TextStyle type) {
    this.x = x;
    this.width = width;
    this.type = type;
  }

  double x() {
    return x;
  }

  double width() {
    return width;
  }

  TextStyle type() {
    return type;
  }

  /** Puts something at the left of the next lines. */
  void stand(double points, int lines) {
    inset = points;
    narrow = lines;
  }

  /** How many of the next lines are narrow. */
  int narrow() {
    return narrow;
  }

  double inset() {
    return narrow > 0 ? inset : 0;
  }

  /** Counts lines as set. */
  void take(int lines) {
    narrow = Math.max(0, narrow - lines);
  }

  /** The lines of a paragraph from here on. */
  Shape shape(double indent, double left) {
    int beside = narrow;
    double space = inset;
    return new Shape() {
      @Override
      public double start(int line) {
        return left + (line < beside ? space : 0) + (line == 0 ? indent : 0);
      }

      @Override
      public double width(int line) {
        return width - start(line);
      }
    };
  }
}
