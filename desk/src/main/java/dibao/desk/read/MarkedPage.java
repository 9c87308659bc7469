package dibao.desk.read;

import java.util.List;

/**
 * A page of an original with the words marked. All is in thousandths of the page's width, from its
 * left upper corner.
 *
 * @param page from 1
 * @param height of the page
 * @param quote boxes around the words, one a line
 * @param value boxes around the number among them
 */
public record MarkedPage(int page, double height, List<Box> quote, List<Box> value) {

  private static final double MARGIN = 70;
  private static final double LEAST = 230;

  public MarkedPage {
    quote = List.copyOf(quote);
    value = List.copyOf(value);
  }

  /** A rectangle. */
  public record Box(double x, double y, double width, double height) {}

  /** Where a strip of the page begins that shows the words with their surroundings. */
  public double top() {
    double first = quote.stream().mapToDouble(Box::y).min().orElse(0);
    return PageLetters.tenth(Math.clamp(first - MARGIN, 0, Math.max(0, height - stripHeight())));
  }

  /** How high that strip is. */
  public double stripHeight() {
    double first = quote.stream().mapToDouble(Box::y).min().orElse(0);
    double last = quote.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
    return PageLetters.tenth(Math.min(height, Math.max(LEAST, last - first + 2 * MARGIN)));
  }
}
