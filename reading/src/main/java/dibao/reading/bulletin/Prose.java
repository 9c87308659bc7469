package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins printed lines to a paragraph: breaks inside words and numbers vanish, blanks stay only
 * between Latin words and between Han where someone typed them.
 */
final class Prose {

  private static final int[] NONE = {};

  private final StringBuilder text = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private boolean blank;
  private boolean spaced;

  private Prose() {}

  static Prose of(List<Line> lines) {
    Prose prose = new Prose();
    for (Line line : lines) {
      prose.append(line, Integer.MAX_VALUE);
    }
    return prose;
  }

  /** Where the character {@code offset} of the joined text stands. */
  static Place trace(List<Line> lines, int offset) {
    Prose prose = new Prose();
    for (Line line : lines) {
      int index = prose.append(line, offset);
      if (index >= 0) {
        return Places.place(line, index);
      }
    }
    Line last = lines.getLast();
    return Places.place(last, last.text().length() - 1);
  }

  String text() {
    return text.toString();
  }

  /** The stretches in a heavy face. */
  List<Span> strong() {
    return strong;
  }

  /** Adds a line; the index in it of the character that became {@code sought}, else -1. */
  private int append(Line line, int sought) {
    String words = line.text();
    boolean row = line.style().row();
    blank = text.length() > 0;
    boolean join = blank && !spaced;
    spaced = line.spaced();
    int before = text.length();
    int[] lengths = line.style().strong().isEmpty() ? NONE : new int[words.length()];
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (!blank && lengths.length == 0 && character > '\u3000' && character != '\ufeff') {
        text.append(character);
        if (text.length() > sought) {
          return i;
        }
        continue;
      }
      if (Blank.is(character) && !(row && character == '\t')) {
        blank = true;
        join = false;
        continue;
      }
      if (blank
          && text.length() > 0
          && keepsBlank(text.charAt(text.length() - 1), character, join)) {
        text.append(' ');
      }
      blank = false;
      if (i < lengths.length) {
        lengths[i] = text.length();
      }
      text.append(character);
      if (text.length() > sought) {
        return i;
      }
    }
    mark(line, lengths, before);
    return -1;
  }

  private void mark(Line line, int[] lengths, int before) {
    if (line.style().bold() && text.length() > before) {
      strong.add(new Span(before, text.length()));
    }
    for (Span span : line.style().strong()) {
      int start = lengths[Math.min(span.start(), lengths.length - 1)];
      int end = span.end() >= lengths.length ? text.length() : lengths[span.end()];
      if (end > start) {
        strong.add(new Span(start, end));
      }
    }
  }

  private static boolean keepsBlank(char before, char after, boolean join) {
    if (isHan(before) && isHan(after)) {
      return !join;
    }
    if (before >= 0x2e80 || after >= 0x2e80 || isWideMark(before) || isWideMark(after)) {
      return false;
    }
    return !join
        || Character.isLetter(before) && Character.isLetterOrDigit(after)
        || ",.;:".indexOf(before) >= 0 && Character.isLetter(after);
  }

  private static boolean isHan(char character) {
    return character >= 0x3400 && character <= 0x9fff || character >= 0xf900 && character <= 0xfaff;
  }

  private static boolean isWideMark(char character) {
    return character >= 0x2010 && character <= 0x2027 || character == '·' || character == '×';
  }

  /** A title's or column's words: blanks as printed, but single. */
  static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (Blank.is(character)) {
        blank = true;
        continue;
      }
      if (blank && line.length() > 0) {
        line.append(' ');
      }
      blank = false;
      line.append(character);
    }
    return line.toString();
  }
}
