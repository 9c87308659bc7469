package dibao.reading.document;

import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a Markdown line without its marks, and where each character came from. */
final class Inline {

  /** Brackets that nothing closes are asked for no further than this. */
  private static final int LONGEST_LINK = 1_000;

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private int[] indices;
  private int strongStart = -1;

  private Inline(String source) {
    this.source = source;
    this.indices = new int[source.length()];
  }

  static Inline of(String source, int start) {
    Inline inline = new Inline(source);
    inline.take(start);
    inline.trim();
    return inline;
  }

  /** A table's row: its cells parted by tabs. */
  static Inline row(String source) {
    Inline inline = new Inline(source);
    int end = source.endsWith("|") ? source.length() - 1 : source.length();
    int cell = 1;
    for (int i = 1; i <= end; i++) {
      if (i == end || source.charAt(i) == '|' && source.charAt(i - 1) != '\\') {
        int from = cell;
        int to = i;
        while (from < to && Blank.is(source.charAt(from))) {
          from++;
        }
        while (to > from && Blank.is(source.charAt(to - 1))) {
          to--;
        }
        for (int j = from; j < to; j++) {
          if (source.charAt(j) != '*' && source.charAt(j) != '\\') {
            inline.add(j);
          }
        }
        if (i < end) {
          inline.add(i, '\t');
        }
        cell = i + 1;
      }
    }
    return inline;
  }

  String text() {
    return text.toString();
  }

  int[] indices() {
    return Arrays.copyOf(indices, text.length());
  }

  List<Span> strong() {
    return strong;
  }

  boolean isStrong() {
    return strong.size() == 1
        && strong.getFirst().start() == 0
        && strong.getFirst().end() == text.length();
  }

  private void take(int start) {
    int i = start;
    while (i < source.length()) {
      i = next(i);
    }
    endStrong();
  }

  private int next(int i) {
    char character = source.charAt(i);
    if (character == '\\' && i + 1 < source.length() && isMark(source.charAt(i + 1))) {
      add(i + 1);
      return i + 2;
    }
    if (source.startsWith("**", i) || source.startsWith("__", i)) {
      if (strongStart >= 0) {
        endStrong();
      } else {
        strongStart = text.length();
      }
      return i + 2;
    }
    if (character == '!' && source.startsWith("![", i)) {
      int end = linkEnd(i + 1);
      return end > 0 ? end : keep(i);
    }
    if (character == '[') {
      return link(i);
    }
    return character == '`' || character == '*' && isPaired(i) ? i + 1 : keep(i);
  }

  private int keep(int i) {
    add(i);
    return i + 1;
  }

  private int link(int i) {
    if (source.startsWith("[^", i)) {
      int close = source.indexOf(']', i);
      return close > 0 && close - i < 12 ? close + 1 : keep(i);
    }
    int end = linkEnd(i);
    if (end < 0) {
      return keep(i);
    }
    int close = source.indexOf("](", i);
    for (int j = i + 1; j < close; j++) {
      add(j);
    }
    return end;
  }

  /** Where a link that opens at {@code i} ends; -1 if none does. */
  private int linkEnd(int i) {
    int limit = Math.min(source.length(), i + LONGEST_LINK);
    int close = source.indexOf("](", i, limit);
    int end = close < 0 ? -1 : source.indexOf(')', close, limit);
    int other = source.indexOf(']', i, limit);
    return end > 0 && other == close ? end + 1 : -1;
  }

  private boolean isPaired(int i) {
    return source.indexOf('*', i + 1) > 0
            && i + 1 < source.length()
            && !Blank.is(source.charAt(i + 1))
        || i > 0 && source.lastIndexOf('*', i - 1) >= 0 && !Blank.is(source.charAt(i - 1));
  }

  private static boolean isMark(char character) {
    return "\\`*_{}[]()#+-.!|<>~".indexOf(character) >= 0;
  }

  private void add(int index) {
    add(index, source.charAt(index));
  }

  private void add(int index, char character) {
    indices[text.length()] = index;
    text.append(character);
  }

  private void endStrong() {
    if (strongStart >= 0 && strongStart < text.length()) {
      strong.add(new Span(strongStart, text.length()));
    }
    strongStart = -1;
  }

  private void trim() {
    int start = 0;
    while (start < text.length() && Blank.is(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    int from = start;
    int to = end;
    indices = Arrays.copyOfRange(indices, start, Math.max(start, indices.length));
    text.setLength(end);
    text.delete(0, start);
    strong.replaceAll(span ->
        new Span(
            Math.max(0, Math.min(span.start(), to) - from),
            Math.max(0, Math.min(span.end(), to) - from)));
    strong.removeIf(span -> span.length() == 0);
  }
}
