package dibao.press.style;

/** The sizes of paper, in points. */
enum Paper {
  A3(841.89, 1190.55),
  A4(595.28, 841.89),
  A5(419.53, 595.28),
  B5(498.90, 708.66),
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  String key() {
    return name();
  }
}
