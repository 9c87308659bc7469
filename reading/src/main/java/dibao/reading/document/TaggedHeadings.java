package dibao.reading.document;

import java.util.ArrayList;
import java.util.List;

/** Headings over several lines that a PDF's tags keep together, each as one line. */
final class TaggedHeadings {

  private TaggedHeadings() {}

  static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Line before = joined.isEmpty() ? line : joined.getLast();
      boolean goesOn =
          before != line
              && line.block() > 0
              && line.block() == before.block()
              && line.style().level() > 0;
      if (goesOn) {
        joined.removeLast();
        joined.add(join(before, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static Line join(Line first, Line second) {
    String blank = first.spaced() || isLatin(first, second) ? " " : "";
    int length = first.text().length();
    int[] offsets = new int[length + blank.length() + second.text().length()];
    for (int i = 0; i < offsets.length; i++) {
      int index = i - length - blank.length();
      offsets[i] =
          index < 0
              ? first.origin().offset(Math.min(i, length - 1))
              : second.origin().offset(index);
    }
    return new Line(
        first.text() + blank + second.text(),
        Origin.of(offsets),
        first.number(),
        first.page(),
        first.gap(),
        first.style(),
        first.box(),
        second.spaced(),
        first.block());
  }

  /** Whether two Latin words meet at the join. */
  private static boolean isLatin(Line first, Line second) {
    char before = first.text().charAt(first.text().length() - 1);
    char after = second.text().charAt(0);
    return before < 0x2000
        && after < 0x2000
        && Character.isLetter(before)
        && Character.isLetterOrDigit(after);
  }
}
