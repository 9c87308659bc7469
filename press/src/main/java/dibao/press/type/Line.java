package dibao.press.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as it is printed: pieces from left to right.
 *
 * @param width how far the last box reaches, from the line's own left edge
 */
public record Line(List<Piece> pieces, double width) {

  public Line {
    pieces = List.copyOf(pieces);
  }

  /** The characters, with the spaces that are characters. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
