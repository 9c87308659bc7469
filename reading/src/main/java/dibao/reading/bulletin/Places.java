package dibao.reading.bulletin;

import dibao.reading.document.Line;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from an article's body back to the original file. Each character of the body leads to the
 * one that was printed; the line feeds between paragraphs lead to the end of the one before.
 */
public final class Places {

  /**
   * The lines of one paragraph, which begins at {@code start} in the body.
   *
   * @param exact whether the paragraph is its one line to the character
   */
  record Stretch(int start, List<Line> lines, boolean exact) {
    Stretch(int start, List<Line> lines) {
      this(start, lines, false);
    }

    Stretch {
      lines = List.copyOf(lines);
    }
  }

  private final List<Line> title;
  private final List<Stretch> stretches;

  Places(List<Line> title, List<Stretch> stretches) {
    this.title = List.copyOf(title);
    this.stretches = List.copyOf(stretches);
  }

  /** Where the body's character {@code offset} stands in the original. */
  public Place at(int offset) {
    int low = 0;
    for (int high = stretches.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (stretches.isEmpty() || offset < 0) {
      throw new IndexOutOfBoundsException("the body has no character " + offset);
    }
    Stretch stretch = stretches.get(low);
    if (stretch.exact()) {
      Line line = stretch.lines().getFirst();
      return place(line, Math.min(offset - stretch.start(), line.text().length() - 1));
    }
    return Prose.trace(stretch.lines(), offset - stretch.start());
  }

  /** The stretch of the original's text in which the body's span stands. */
  public Span original(Span span) {
    int start = at(span.start()).offset();
    int end = span.length() == 0 ? start : at(span.end() - 1).offset() + 1;
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  /** Where the article begins: its title's first character, or its body's where it has no title. */
  public Place first() {
    List<Line> lines = lines();
    return lines.isEmpty() ? new Place(0, 0, 0) : place(lines.getFirst(), 0);
  }

  /** Where the article's last character stands. */
  public Place last() {
    List<Line> lines = lines();
    return lines.isEmpty()
        ? new Place(0, 0, 0)
        : place(lines.getLast(), lines.getLast().text().length() - 1);
  }

  static Place place(Line line, int index) {
    return new Place(line.page(), line.number(), line.origin().offset(index));
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>(title);
    stretches.forEach(stretch -> lines.addAll(stretch.lines()));
    return lines;
  }
}
