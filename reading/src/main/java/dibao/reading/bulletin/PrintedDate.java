package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, whose year may be left out.
 *
 * @param year null where only month and day are printed
 * @param day 0 where only year and month are printed
 * @param start where it begins in the text
 * @param end where it ends
 */
record PrintedDate(@Nullable Integer year, int month, int day, int start, int end) {

  private static final Signs NUMERALS = Signs.of("0123456789〇零一二三四五六七八九十廿卅");
  private static final Pattern WITH_MARKS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s*([-./．－/])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /** The first date in the text; null if there is none. */
  static @Nullable PrintedDate find(CharSequence text) {
    int month = -1;
    boolean separated = false;
    boolean century = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      month = month < 0 && character == '月' && isCounted(text, i) ? i : month;
      separated |= "-./．－".indexOf(character) >= 0;
      century |=
          (character == '0' || character == '9')
              && i > 0
              && (text.charAt(i - 1) == '2' || text.charAt(i - 1) == '1');
    }
    return month >= 0 || century ? search(text, month, separated && century) : null;
  }

  /** Whether a numeral stands before 月, blanks between them allowed. */
  private static boolean isCounted(CharSequence text, int month) {
    int i = month - 1;
    while (i > 0 && Blank.is(text.charAt(i))) {
      i--;
    }
    return i >= 0 && NUMERALS.has(text.charAt(i));
  }

  private static int next(CharSequence text, int month) {
    int i = month + 1;
    while (i < text.length() && text.charAt(i) != '月') {
      i++;
    }
    return i < text.length() ? i : -1;
  }

  private static @Nullable PrintedDate search(CharSequence text, int month, boolean separated) {
    Matcher marks = WITH_MARKS.matcher(text);
    if (separated && marks.find()) {
      return of(marks.group(1), marks.group(3), marks.group(4), marks.start(), marks.end());
    }
    for (int at = month; at >= 0; at = next(text, at)) {
      PrintedWords words = PrintedWords.around(text, at);
      if (words != null && (words.day() != null || words.year() != null)) {
        return of(words.year(), words.month(), words.day(), words.start(), words.end());
      }
    }
    Matcher together = RUN_TOGETHER.matcher(text);
    return hasRun(text) && together.find()
        ? of(
            together.group(1),
            together.group(2),
            together.group(3),
            together.start(),
            together.end())
        : null;
  }

  /** Whether eight digits stand together. */
  private static boolean hasRun(CharSequence text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < 8; i++) {
      char character = text.charAt(i);
      run = character >= '0' && character <= '9' ? run + 1 : 0;
    }
    return run == 8;
  }

  private static @Nullable PrintedDate of(
      @Nullable String year, String month, @Nullable String day, int start, int end) {
    int monthNumber = number(month);
    int dayNumber = day == null ? 0 : number(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber > 31) {
      return null;
    }
    return new PrintedDate(
        year == null ? null : yearNumber(year), monthNumber, dayNumber, start, end);
  }

  /** The day; one without a year is the latest such day that is not after {@code reference}. */
  @Nullable LocalDate resolve(@Nullable LocalDate reference) {
    if (day == 0) {
      return null;
    }
    try {
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      if (reference == null) {
        return null;
      }
      LocalDate sameYear = LocalDate.of(reference.getYear(), month, day);
      return sameYear.isAfter(reference) ? sameYear.minusYears(1) : sameYear;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int yearNumber(String text) {
    int value = 0;
    for (char digit : text.toCharArray()) {
      value = value * 10 + digit(digit);
    }
    return value;
  }

  static int digit(char character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    return Math.max(0, "〇一二三四五六七八九".indexOf(character));
  }

  /** A number up to 99 in Arabic or Chinese numerals. */
  static int number(String text) {
    int value = 0;
    boolean tens = false;
    for (char character : text.toCharArray()) {
      int ten = "十廿卅".indexOf(character);
      if (ten >= 0) {
        value = ten > 0 ? (ten + 1) * 10 : Math.max(1, value) * 10;
        tens = true;
      } else {
        value = tens ? value + digit(character) : value * 10 + digit(character);
      }
    }
    return value;
  }
}
