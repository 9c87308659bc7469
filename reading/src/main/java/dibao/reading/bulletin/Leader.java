package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * The end of a contents line: dots, dashes or space, and a page number.
 *
 * @param title the words before it
 */
record Leader(String title, int page) {

  private static final String DOTS = ".…·．﹒•‥-—–_─⋯・。";

  /** Null when the line does not end like that. */
  static @Nullable Leader of(String text) {
    int end = text.length();
    while (end > 0 && (")）]】页頁 ".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    int digits = end;
    while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
      digits--;
    }
    if (digits == end || end - digits > 4 || digits < 2) {
      return null;
    }
    int start = digits;
    int dots = 0;
    int blanks = 0;
    while (start > 0) {
      char before = text.charAt(start - 1);
      if (DOTS.indexOf(before) >= 0) {
        dots += before == '…' || before == '—' || before == '⋯' ? 2 : 1;
      } else if (Blank.is(before)) {
        blanks += before == '\t' ? 3 : before == '\u3000' ? 2 : 1;
      } else if ("(（[【第/".indexOf(before) >= 0 && dots == 0) {
        blanks++;
      } else {
        break;
      }
      start--;
    }
    boolean leads = dots >= 3 || blanks >= 3 || dots >= 2 && blanks >= 1;
    String title = text.substring(0, start).strip();
    return leads && title.length() >= 2
        ? new Leader(title, Integer.parseInt(text.substring(digits, end)))
        : null;
  }
}
