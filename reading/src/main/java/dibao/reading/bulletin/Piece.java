package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Consecutive lines of one role that belong together: a paragraph, a title, a source. */
record Piece(Role role, List<Line> lines, int first) {

  /** The lines of a reading, those that go on joined to those that they go on with. */
  static List<Piece> of(Evidence evidence, Roles roles) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.at(i);
      boolean on =
          switch (role) {
            case TITLE_ON, ORIGIN_ON, PARAGRAPH_ON, SOURCE_ON -> !pieces.isEmpty();
            default -> false;
          };
      if (on) {
        pieces.getLast().lines.add(evidence.line(i));
      } else {
        List<Line> lines = new ArrayList<>();
        lines.add(evidence.line(i));
        pieces.add(new Piece(role, lines, i));
      }
    }
    return pieces;
  }

  /** The words as one line, blanks as printed. */
  String line() {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (Line next : lines) {
      String text = Prose.line(next.text());
      if (blank || line.length() > 0 && spaced(line.charAt(line.length() - 1), text.charAt(0))) {
        line.append(' ');
      }
      line.append(text);
      blank = next.spaced();
    }
    return line.toString();
  }

  private boolean spaced(char before, char after) {
    boolean latin =
        before < 0x2000
            && after < 0x2000
            && !(Character.isDigit(before) && Character.isDigit(after));
    return latin && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }
}
