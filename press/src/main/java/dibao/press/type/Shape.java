package dibao.press.type;

/** Where each line of a paragraph starts and how long it may be. */
public interface Shape {

  /** The distance of a line's start from the left edge, in points; lines count from 0. */
  double start(int line);

  /** The room of a line in points. */
  double width(int line);

  /** Lines of one width, the first of them indented. */
  static Shape indented(double width, double indent) {
    return new Shape() {
      @Override
      public double start(int line) {
        return line == 0 ? indent : 0;
      }

      @Override
      public double width(int line) {
        return width - start(line);
      }
    };
  }

  /** Lines of one width. */
  static Shape straight(double width) {
    return indented(width, 0);
  }
}
