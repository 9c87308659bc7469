package dibao.desk.read;

import dibao.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** A text without its white space, and the way back. */
final class Squashed {

  private final String text;
  private final int[] origins;
  private final int end;

  private Squashed(String text, int[] origins, int end) {
    this.text = text;
    this.origins = origins;
    this.end = end;
  }

  static Squashed of(CharSequence original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] origins = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      char character = original.charAt(i);
      if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
        origins[text.length()] = i;
        text.append(character);
      }
    }
    return new Squashed(text.toString(), origins, original.length());
  }

  String text() {
    return text;
  }

  int indexOf(String words, int from) {
    return text.indexOf(words, from);
  }

  boolean holds(String words) {
    return text.contains(words);
  }

  /** Where these characters stand in the original. */
  Span original(int start, int length) {
    int last = start + length - 1;
    return length <= 0 || last >= text.length()
        ? new Span(end, end)
        : new Span(origins[start], origins[last] + 1);
  }

  /** How many characters stand here before an offset of the original. */
  int before(int offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The occurrence of the words that stands nearest to an offset of the original. */
  @Nullable Span nearest(String words, int offset) {
    Span nearest = null;
    for (int at = words.isEmpty() ? -1 : indexOf(words, 0); at >= 0; at = indexOf(words, at + 1)) {
      Span span = original(at, words.length());
      if (nearest == null || distance(span, offset) < distance(nearest, offset)) {
        nearest = span;
      }
    }
    return nearest;
  }

  private static int distance(Span span, int offset) {
    return Math.abs(span.start() - offset);
  }
}
