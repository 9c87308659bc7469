package dibao.reading.statistic;

import dibao.reading.text.Span;
import java.util.List;

/**
 * A run of text between two stops, with the brackets in it.
 *
 * @param mark the stop behind it, such as {@code ，}; {@code \n} at the end of a paragraph
 */
record Clause(int start, int end, char mark, List<Span> asides) {

  Clause {
    asides = List.copyOf(asides);
  }

  boolean endsSentence() {
    return mark == '。' || mark == '！' || mark == '？' || mark == '\n' || mark == '!' || mark == '?';
  }

  boolean isAside(int offset) {
    for (Span aside : asides) {
      if (aside.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
