package dibao.reading.statistic;

import dibao.reading.text.Span;
import java.util.BitSet;

/**
 * A run of a text whose parts are taken away one after another, as each is understood; what is left
 * in the end is what the statement is about.
 */
final class Strip {

  private final CharSequence text;
  private final int start;
  private final int end;
  private final BitSet taken = new BitSet();

  Strip(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = Math.max(start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  void take(int from, int to) {
    int first = Math.max(from, start);
    int last = Math.min(to, end);
    if (first < last) {
      taken.set(first - start, last - start);
    }
  }

  boolean isTaken(int offset) {
    return taken.get(offset - start);
  }

  /** The end of what is left: no character from there on is untaken. */
  int openEnd() {
    return openEnd(end);
  }

  int openEnd(int from) {
    int at = from;
    while (at > start && isTaken(at - 1)) {
      at--;
    }
    return at;
  }

  int openStart() {
    int next = taken.nextClearBit(0);
    return Math.min(start + next, end);
  }

  /** The first place at or behind the offset where the word stands untaken, or -1. */
  int find(String word, int from) {
    for (int i = Math.max(from, start); i + word.length() <= end; i++) {
      if (isAt(word, i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isAt(String word, int at) {
    if (at < start || at + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i) || isTaken(at + i)) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return openStart() >= end;
  }

  /** What is left, joined. */
  String rest() {
    return rest(start, end);
  }

  String rest(int from, int to) {
    var rest = new StringBuilder();
    for (int i = Math.max(from, start); i < Math.min(to, end); i++) {
      if (!isTaken(i)) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /** From the first character left to the last; empty at the start when nothing is left. */
  Span restSpan() {
    int first = openStart();
    return first >= end ? new Span(start, start) : new Span(first, openEnd());
  }
}
