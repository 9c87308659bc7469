package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Parts a source line off the end of a body line that it was printed on. */
final class SplitSources {

  private static final Signs LABEL_STARTS = Signs.of("来稿摘转选出文信消新原编责供整【");
  private static final int LONGEST = 90;
  private static final int SHORT = 40;
  private static final Signs STOPS = Signs.of("。！？；”）)…");

  private SplitSources() {}

  static List<Line> split(List<Line> lines) {
    List<Line> parts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = splitAt(line.text());
      at = at < 0 && i + 1 < lines.size() ? openAtEnd(line.text(), lines.get(i + 1).text()) : at;
      if (at > 0) {
        parts.add(line.part(0, at));
        parts.add(line.part(at, line.text().length()));
      } else {
        parts.add(line);
      }
    }
    return parts;
  }

  /** Where a source's bracket opens that the next line closes at its end; -1 for none. */
  private static int openAtEnd(String text, String next) {
    char last = next.charAt(next.length() - 1);
    int open = (last == '）' || last == ')') && next.length() <= SHORT ? Bracket.open(text) : -1;
    return open > 0 && follows(text, open) && isSource(text.substring(open) + next, 2) ? open : -1;
  }

  private static int splitAt(String text) {
    int bracket = bracketAtEnd(text);
    if (bracket > 0 && isSource(text.substring(bracket), 2)) {
      return bracket;
    }
    int open = Bracket.open(text);
    if (open > 0 && follows(text, open) && isSource(text.substring(open) + "）", 3)) {
      return open;
    }
    int label = labelAtEnd(text);
    if (label > 0) {
      return label;
    }
    int dash = text.lastIndexOf("——");
    return dash > 1 && follows(text, dash) && isSource(text.substring(dash), 3) ? dash : -1;
  }

  /** Where a source's label begins right after the end of a sentence; -1 for none. */
  private static int labelAtEnd(String text) {
    for (int i = Math.max(1, text.length() - LONGEST); i < text.length() - 2; i++) {
      if (LABEL_STARTS.has(text.charAt(i))
          && follows(text, i)
          && Labelled.begin(text, i)
          && isSource(text.substring(i), 3)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a bracket opens that closes the line, after the end of a sentence; -1 for none. */
  private static int bracketAtEnd(String text) {
    char last = text.charAt(text.length() - 1);
    if (last != '）' && last != ')') {
      return -1;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open > 0 && follows(text, open) ? open : -1;
  }

  private static boolean follows(String text, int at) {
    int i = at - 1;
    while (i > 0 && Blank.is(text.charAt(i))) {
      i--;
    }
    return STOPS.has(text.charAt(i));
  }

  private static boolean isSource(String text, int certainty) {
    SourceLine source = text.length() > 1 && text.length() < 90 ? SourceGrammar.parse(text) : null;
    return source != null
        && source.certainty() >= certainty
        && (source.source() != null || source.compiledBy() != null);
  }
}
