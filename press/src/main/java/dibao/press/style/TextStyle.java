package dibao.press.style;

import dibao.press.type.Alignment;
import dibao.press.type.Manner;

/**
 * The type of one part.
 *
 * @param manner face, size, colour and tracking
 * @param leading from one base line to the next, in points
 * @param alignment how the lines meet the edges
 * @param indent of the first line, in points
 * @param before the space above, in points; gone at the head of a page
 * @param after the space below, in points
 */
public record TextStyle(
    Manner manner,
    double leading,
    Alignment alignment,
    double indent,
    double before,
    double after) {

  public double size() {
    return manner.size();
  }
}
