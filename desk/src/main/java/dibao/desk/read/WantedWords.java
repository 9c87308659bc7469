package dibao.desk.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Words to be found again in an original, whose line breaks and spaces may be others.
 *
 * @param quote all of them, in one form and without white space
 * @param valueStart where in the quote the number begins
 * @param valueEnd the character after the number
 */
public record WantedWords(String quote, int valueStart, int valueEnd) {

  /** The words of a stretch of text, and the number among them. */
  public static WantedWords of(String before, String value, String after) {
    String head = bare(before);
    String number = bare(value);
    return new WantedWords(
        head + number + bare(after), head.length(), head.length() + number.length());
  }

  /** A text in one form, without white space. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /**
   * The lines that the words run over, with one before and after; none where they are not there.
   */
  List<OriginalWords.MarkedLine> among(List<String> lines, int firstNumber) {
    StringBuilder all = new StringBuilder();
    int[] ends = new int[lines.size()];
    for (int i = 0; i < ends.length; i++) {
      all.append(bare(lines.get(i)));
      ends[i] = all.length();
    }
    int start = quote.isEmpty() ? -1 : all.indexOf(quote);
    if (start < 0) {
      return List.of();
    }
    int first = lineOf(ends, start);
    int last = lineOf(ends, start + quote.length() - 1);
    List<OriginalWords.MarkedLine> found = new ArrayList<>();
    for (int i = Math.max(0, first - 1); i <= Math.min(ends.length - 1, last + 1); i++) {
      if (!lines.get(i).isBlank()) {
        boolean marked = i >= first && i <= last;
        found.add(new OriginalWords.MarkedLine(firstNumber + i, lines.get(i).strip(), marked));
      }
    }
    return List.copyOf(found);
  }

  private static int lineOf(int[] ends, int at) {
    int line = 0;
    while (ends[line] <= at) {
      line++;
    }
    return line;
  }
}
