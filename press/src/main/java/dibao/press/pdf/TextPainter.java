package dibao.press.pdf;

import dibao.press.type.Manner;
import dibao.press.type.Piece;
import java.util.List;

/** Writes pieces of text: one operator shows all glyphs of a piece at their places. */
final class TextPainter {

  private static final double DOT = 0.13;
  private static final double DOT_DEPTH = 0.27;
  private static final double BOLDER = 0.035;

  private final Operators out;

  TextPainter(Operators out) {
    this.out = out;
  }

  void show(Piece piece, FontUse font, double x, double y) {
    Manner manner = piece.manner();
    double size = manner.size();
    out.raw("BT\n/" + font.name() + " ").number(size).raw("Tf\n");
    out.colour(manner.colour(), "rg");
    if (piece.emboldened()) {
      out.colour(manner.colour(), "RG").op("w", size * BOLDER).op("Tr", 2);
    }
    out.op("Td", x + piece.start(), y + manner.rise());
    out.raw("[<");
    long done = 0;
    for (int i = 0; i < piece.glyphs().length; i++) {
      long place = Math.round((piece.places()[i] - piece.start()) * 1000 / size);
      if (place != done) {
        out.raw("> ").number(done - place).raw("<");
        done = place;
      }
      int glyph = piece.glyphs()[i];
      out.hex(font.code(glyph, piece.codePoints()[i]));
      done += font.face().advance(glyph);
    }
    out.raw(">] TJ\n");
    if (piece.emboldened()) {
      out.op("Tr", 0);
    }
    out.raw("ET\n");
  }

  /** Puts a dot under each Han character. */
  void dots(Piece piece, double x, double y) {
    double size = piece.manner().size();
    out.op("q").colour(piece.manner().colour(), "RG");
    out.op("J", 1).op("w", size * DOT);
    for (int i = 0; i < piece.glyphs().length; i++) {
      if (Character.isLetterOrDigit(piece.codePoints()[i])) {
        double advance = piece.face().advance(piece.glyphs()[i]) * size / 1000;
        double middle = x + piece.places()[i] + advance / 2;
        double below = y - size * DOT_DEPTH;
        out.op("m", middle, below).op("l", middle, below).op("S");
      }
    }
    out.op("Q");
  }

  /** Fills an outline. */
  void path(List<double[]> path, double x, double y, double scale) {
    if (path.isEmpty()) {
      return;
    }
    for (double[] segment : path) {
      double[] at = new double[segment.length];
      for (int i = 0; i < at.length; i += 2) {
        at[i] = x + segment[i] * scale;
        at[i + 1] = y + segment[i + 1] * scale;
      }
      out.op(at.length == 2 ? "m" : "c", at);
    }
    out.op("f");
  }
}
