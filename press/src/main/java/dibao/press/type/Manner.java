package dibao.press.type;

/**
 * How a stretch of text looks.
 *
 * @param size the em in points
 * @param colour as 0xRRGGBB
 * @param tracking what is added after each character, in points
 * @param rise how far it stands above the line, in points
 * @param dotted with emphasis dots (着重号) under its Han characters
 */
public record Manner(
    Typeface typeface, double size, int colour, double tracking, double rise, boolean dotted) {

  public Manner {
    if (!(size > 0)) {
      throw new IllegalArgumentException("type needs a size above 0, not " + size);
    }
  }

  /** Plain type of a face, size and colour. */
  public static Manner of(Typeface typeface, double size, int colour) {
    return new Manner(typeface, size, colour, 0, 0, false);
  }

  public Manner in(Typeface other) {
    return new Manner(other, size, colour, tracking, rise, dotted);
  }

  public Manner coloured(int other) {
    return new Manner(typeface, size, other, tracking, rise, dotted);
  }

  public Manner withDots() {
    return new Manner(typeface, size, colour, tracking, rise, true);
  }

  public Manner sized(double other) {
    return new Manner(typeface, other, colour, tracking, rise, dotted);
  }

  public Manner tracked(double points) {
    return new Manner(typeface, size, colour, points, rise, dotted);
  }

  /** Smaller and higher, for the mark of a note. */
  public Manner raised() {
    return new Manner(typeface, size * 0.62, colour, 0, size * 0.38, false);
  }
}
