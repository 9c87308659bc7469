package dibao.press.type;

import java.util.List;
import java.util.stream.Collectors;

/** Sets paragraphs for tests: type of 10 points, so that a measure of 200 is 20 ems. */
final class Typed {

  static final double EM = 10;
  static final Manner SONG = Manner.of(Typeface.SONG, EM, 0);
  static final Manner HEI = Manner.of(Typeface.HEI, EM, 0);
  static final Manner KAI = Manner.of(Typeface.KAI, EM, 0);

  private Typed() {}

  static Composer composer() {
    return new Composer(new Shortages(), new Cohesion(), false);
  }

  static List<Box> boxes(String text) {
    return boxes(List.of(new Stretch(text, SONG)));
  }

  static List<Box> boxes(List<Stretch> text) {
    return Boxing.of(new Characters(text), new Shortages());
  }

  /** The boxes as words, joined by |. */
  static String boxed(String text) {
    return boxes(text).stream().map(Typed::word).collect(Collectors.joining("|"));
  }

  static String word(Box box) {
    StringBuilder word = new StringBuilder();
    box.glyphs().forEach(glyph -> word.appendCodePoint(glyph.codePoint()));
    return word.toString();
  }

  /** The lines of a justified paragraph without indent. */
  static List<Line> lines(String text, double ems) {
    return composer()
        .paragraph(List.of(new Stretch(text, SONG)), Shape.straight(ems * EM), Alignment.JUSTIFIED);
  }

  /** The same as text, one line a line. */
  static String set(String text, double ems) {
    return text(lines(text, ems));
  }

  static String title(String text, double ems) {
    return text(composer().title(List.of(new Stretch(text, HEI)), ems * EM, Alignment.CENTRED));
  }

  static String text(List<Line> lines) {
    return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining("\n"));
  }

  /**
   * Where the ink of a line's last mark ends at the latest: its em, without a mark's blank half.
   */
  static double edge(Line line) {
    Piece last = line.pieces().getLast();
    String words = line.text().strip();
    boolean closing = Kind.of(words.codePointBefore(words.length())) == Kind.CLOSING;
    boolean latin = words.matches("(?s).*[A-Za-z]”");
    double blank = closing && !latin ? last.manner().size() / 2 : 0;
    return line.width() - blank;
  }
}
