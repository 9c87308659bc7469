package dibao.press.style;

/**
 * The page and its columns, in points.
 *
 * @param measure the width of the text, all columns and gaps together
 * @param lines how many lines of the body a column holds
 */
public record PageStyle(
    double width,
    double height,
    double top,
    double left,
    double measure,
    int lines,
    int columns,
    double gap) {

  public double columnWidth() {
    return (measure - (columns - 1) * gap) / columns;
  }
}
