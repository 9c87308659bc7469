package dibao.reading.document;

import dibao.reading.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Parts a plain text into its lines. */
final class ReadText {

  private static final int TAB = 8;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int number;
  private int page = 1;
  private int blanks;

  private ReadText(String text) {
    this.text = text;
  }

  static Document read(String name, String text, List<Wording> remarks) {
    ReadText reader = new ReadText(text);
    reader.split();
    int pages = reader.page > 1 ? reader.page : 0;
    List<Line> lines =
        pages > 0 ? reader.lines : reader.lines.stream().map(ReadText::pageless).toList();
    return new Document(name, Format.TEXT, text, lines, pages, null, remarks);
  }

  private static Line pageless(Line line) {
    return new Line(line.text(), line.origin(), line.number(), 0, line.gap(), line.style());
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isBreak(character)) {
        line(start, i);
        start =
            character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n'
                ? ++i + 1
                : i + 1;
        if (character == '\f') {
          page++;
          number--;
        }
      }
    }
    line(start, text.length());
  }

  static boolean isBreak(char character) {
    return character <= '\r' && character >= '\n'
        || character == '\u2028'
        || character == '\u2029'
        || character == '\u0085';
  }

  private void line(int start, int end) {
    number++;
    int from = start;
    int cells = 0;
    while (from < end && Blank.is(text.charAt(from))) {
      cells += width(text.charAt(from), cells);
      from++;
    }
    int to = end;
    while (to > from && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      blanks++;
      return;
    }
    Style style = cells == 0 ? Style.PLAIN : Style.PLAIN.indented(cells);
    lines.add(new Line(text.substring(from, to), Origin.at(from), number, page, blanks, style));
    blanks = 0;
  }

  private static int width(char blank, int cells) {
    return blank == '\t' ? TAB - cells % TAB : Blank.width(blank);
  }
}
