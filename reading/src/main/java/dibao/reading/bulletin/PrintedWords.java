package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * A date written with 年, 月 and 日, as its numerals: 2024年5月6日, 五月六日.
 *
 * @param year null where none is printed
 * @param day null where none is printed
 * @param start where it begins in the text
 * @param end where it ends
 */
record PrintedWords(@Nullable String year, String month, @Nullable String day, int start, int end) {

  private static final Signs HAN = Signs.of("〇零一二三四五六七八九十廿卅");
  private static final Signs HAN_YEAR = Signs.of("〇零○Ｏ一二三四五六七八九");

  /** The date whose 月 stands at {@code at}; null if no numeral of a month stands before it. */
  static @Nullable PrintedWords around(CharSequence text, int at) {
    int end = before(text, at);
    int start = numeralStart(text, end);
    boolean fits =
        start < end
            && (start == 0 || !isDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '.');
    if (!fits) {
      return null;
    }
    int first = yearStart(text, start);
    int dayStart = past(text, at + 1);
    int dayEnd = numeralEnd(text, dayStart);
    int sign = past(text, dayEnd);
    boolean day = dayEnd > dayStart && sign < text.length() && "日号".indexOf(text.charAt(sign)) >= 0;
    return new PrintedWords(
        first < 0 ? null : text.subSequence(first, first + 4).toString(),
        text.subSequence(start, end).toString(),
        day ? text.subSequence(dayStart, dayEnd).toString() : null,
        first < 0 ? start : first,
        day ? sign + 1 : at + 1);
  }

  /** Where the year begins that stands before the month; -1 for none. */
  private static int yearStart(CharSequence text, int month) {
    int sign = before(text, month) - 1;
    if (sign < 4 || text.charAt(sign) != '年') {
      return -1;
    }
    int start = before(text, sign) - 4;
    if (start < 0) {
      return -1;
    }
    String year = text.subSequence(start, start + 4).toString();
    boolean digits =
        (year.startsWith("19") || year.startsWith("20"))
            && isDigit(year.charAt(2))
            && isDigit(year.charAt(3));
    return digits || year.chars().allMatch(c -> HAN_YEAR.has((char) c)) ? start : -1;
  }

  /** The end of what stands before {@code at}, blanks left out. */
  private static int before(CharSequence text, int at) {
    int i = at;
    while (i > 0 && Blank.is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int past(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int numeralStart(CharSequence text, int end) {
    int i = end;
    while (i > 0 && end - i < 2 && isDigit(text.charAt(i - 1))) {
      i--;
    }
    while (i > 0 && end - i < 3 && isHan(text, i, end) && HAN.has(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isHan(CharSequence text, int start, int end) {
    return start == end || !isDigit(text.charAt(start));
  }

  private static int numeralEnd(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && i - start < 2 && isDigit(text.charAt(i))) {
      i++;
    }
    while (i < text.length()
        && i - start < 3
        && (i == start || !isDigit(text.charAt(start)))
        && HAN.has(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
