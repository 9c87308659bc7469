package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import java.util.List;

/** Numbers before lines that a blank alone sets apart, where they count: 1 某某, 2 某某, 3 某某. */
final class Ordinals {

  private static final int REACH = 4;
  private static final int LEAST = 3;

  private Ordinals() {}

  /** How many characters of each line the number and its blanks take; 0 for none. */
  static int[] find(List<Line> lines) {
    int[] lengths = new int[lines.size()];
    int[] numbers = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      String text = lines.get(i).text();
      int digits = digits(text);
      if (digits > 0) {
        numbers[i] = Integer.parseInt(text.substring(0, digits));
        lengths[i] = past(text, digits);
      }
    }
    int[] counted = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      if (numbers[i] == 1) {
        count(i, numbers, lengths, counted);
      }
    }
    return counted;
  }

  /** One or two digits before a blank and a letter. */
  private static int digits(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    int words = past(text, i);
    return i > 0 && i <= 2 && words > i && words < text.length() ? i : 0;
  }

  private static int past(String text, int from) {
    int i = from;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void count(int start, int[] numbers, int[] lengths, int[] counted) {
    int[] found = new int[100];
    found[0] = start;
    int size = 1;
    int last = start;
    for (int i = start + 1; i < numbers.length && i - last <= REACH && size < 99; i++) {
      if (numbers[i] == size + 1) {
        found[size] = i;
        size++;
        last = i;
      }
    }
    for (int i = 0; size >= LEAST && i < size; i++) {
      counted[found[i]] = lengths[found[i]];
    }
  }
}
