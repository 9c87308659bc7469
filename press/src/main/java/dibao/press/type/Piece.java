package dibao.press.type;

/**
 * A run of glyphs of one face within a line.
 *
 * @param mark the mark of the {@link Stretch} it comes from
 * @param glyphs the glyphs in the face
 * @param codePoints the character of each glyph
 * @param places where each glyph starts, in points from the line's left edge
 * @param end where the last box ends, in points from the line's left edge
 * @param emboldened true where a light face stands in for a bold one
 */
public record Piece(
    Face face,
    Manner manner,
    int mark,
    int[] glyphs,
    int[] codePoints,
    double[] places,
    double end,
    boolean emboldened) {

  public double start() {
    return places[0];
  }

  /** The characters. */
  public String text() {
    return new String(codePoints, 0, codePoints.length);
  }
}
