package dibao.reading.bulletin;

import dibao.reading.document.Line;
import dibao.reading.document.Style;

/** What a line looks like, in a few plain values that lines of one role tend to share. */
final class Look {

  /** How many values each trait has. */
  static final int[] SIZES = {4, 4, 5, Mark.Kind.values().length, 6, 2, 6};

  private static final double LIKE_TITLE = -3.5;

  private Look() {}

  /** The traits: space before and after, indent, mark, level, weight, size. */
  static byte[] of(Evidence evidence, int i) {
    Line line = evidence.line(i);
    double usual = evidence.measure().gap();
    double after = i + 1 < evidence.size() ? evidence.line(i + 1).gap() : usual + 1;
    return new byte[] {
      gap(line.gap(), usual),
      gap(after, usual),
      indent(evidence.clues()[i], line.style()),
      (byte) evidence.marks()[i].kind().ordinal(),
      (byte) Math.min(5, line.style().level()),
      (byte) (line.style().bold() ? 1 : 0),
      size(line.style().size())
    };
  }

  /**
   * How much speaks against a heading within the article whose title looks just the same, or whose
   * title's number it goes on from.
   */
  static double asTitle(Evidence evidence, int title, int other) {
    if (goesOn(evidence, title, other)) {
      return 1.5 * LIKE_TITLE;
    }
    Style first = evidence.line(title).style();
    Style second = evidence.line(other).style();
    boolean same =
        isAlike(first, second)
            && first.align() == second.align()
            && evidence.marks()[title].kind() == evidence.marks()[other].kind();
    if (!same) {
      return 0;
    }
    if (first.level() > 0 || first.size() >= 1.08) {
      return LIKE_TITLE;
    }
    double usual = evidence.measure().gap();
    boolean apart =
        gap(evidence.line(title).gap(), usual) > 1 && gap(evidence.line(other).gap(), usual) > 1;
    return apart ? LIKE_TITLE / 2 : 0;
  }

  /** Whether the number before a line is the one after that before the title. */
  static boolean goesOn(Evidence evidence, int title, int other) {
    Mark mark = evidence.marks()[title];
    Mark next = evidence.marks()[other];
    if (mark.kind() != next.kind() || !mark.isNumber()) {
      return false;
    }
    String first = evidence.line(title).text();
    String second = evidence.line(other).text();
    return mark.isWrittenLike(first, second)
        && mark.ordinal(first) > 0
        && mark.ordinal(first) + 1 == next.ordinal(second);
  }

  /** Whether two lines that follow each other are set in one manner. */
  static boolean isAlike(Style first, Style second) {
    return first.level() == second.level()
        && first.bold() == second.bold()
        && Math.abs(first.size() - second.size()) < 0.05;
  }

  private static byte gap(double gap, double usual) {
    double extra = gap - usual;
    return (byte) (extra < -0.3 ? 0 : extra <= 0.3 ? 1 : extra <= 1.3 ? 2 : 3);
  }

  private static byte indent(long clues, Style style) {
    if (Clue.CENTRED.in(clues)) {
      return 3;
    }
    if (Clue.AT_END.in(clues)) {
      return 4;
    }
    return (byte) (style.indent() < 1 ? 0 : style.indent() <= 5.5 ? 1 : 2);
  }

  private static byte size(double size) {
    return (byte)
        (size < 0.94 ? 0 : size < 1.06 ? 1 : size < 1.2 ? 2 : size < 1.45 ? 3 : size < 1.9 ? 4 : 5);
  }
}
