package dibao.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A small whole number as dates and counts of years have it: up to four Arabic digits (2023),
 * Chinese digits in places (二〇二三), or a Chinese numeral below a hundred (十一, 二十五).
 *
 * @param value from 0 to 9999
 * @param end the offset behind it
 */
public record WholeNumber(int value, int end) {

  private static final String DIGITS = "〇一二三四五六七八九";

  /**
   * The number that begins at the offset, with all digits that follow; null if none, or too long.
   */
  public static @Nullable WholeNumber at(CharSequence text, int offset) {
    int end = offset;
    int value = 0;
    while (end < text.length() && isArabic(text.charAt(end))) {
      if (end - offset == 4) {
        return null;
      }
      value = value * 10 + text.charAt(end++) - '0';
    }
    return end > offset ? new WholeNumber(value, end) : chinese(text, offset);
  }

  private static @Nullable WholeNumber chinese(CharSequence text, int offset) {
    int end = offset;
    int digits = 0;
    while (end < text.length() && digit(text.charAt(end)) >= 0 && end - offset < 4) {
      digits = digits * 10 + digit(text.charAt(end++));
    }
    if (end >= text.length() || text.charAt(end) != '十' || end - offset > 1) {
      return end > offset ? new WholeNumber(digits, end) : null;
    }
    int tens = end > offset ? digits : 1;
    int ones = end + 1 < text.length() ? digit(text.charAt(end + 1)) : -1;
    return ones < 0
        ? new WholeNumber(tens * 10, end + 1)
        : new WholeNumber(tens * 10 + ones, end + 2);
  }

  private static int digit(char c) {
    if (c == '零' || c == '○') {
      return 0;
    }
    return c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }
}
