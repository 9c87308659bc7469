package dibao.desk.read;

import dibao.reading.text.Span;

/**
 * Names the place of a number by the number itself and the characters around it, white space left
 * out. The name stays when an article moves or a better reader draws quote, indicator, unit or
 * hedge another way; it changes when the words around the number change.
 */
final class Spot {

  private static final int AROUND = 8;
  private static final int LETTERS = 8;
  private static final String FIGURES = "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千";
  private static final String INSIDE = ".．,，" + FIGURES;

  private Spot() {}

  static String of(Squashed text, Span value) {
    int from = text.before(value.start());
    int to = text.before(value.end());
    int start = from;
    while (start < to && FIGURES.indexOf(text.text().charAt(start)) < 0) {
      start++;
    }
    int end = start;
    while (end < to && INSIDE.indexOf(text.text().charAt(end)) >= 0) {
      end++;
    }
    return start < to ? name(text.text(), start, end) : name(text.text(), from, to);
  }

  private static String name(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - AROUND), start);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    return Text.hash(before, text.substring(start, end), after).substring(0, LETTERS);
  }
}
