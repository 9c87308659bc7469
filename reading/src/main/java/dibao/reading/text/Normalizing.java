package dibao.reading.text;

/** One run over a text that folds widths and drops the blanks that mean nothing. */
final class Normalizing {

  private static final char WIDE_BLANK = '　';

  private final CharSequence original;
  private final char[] chars;
  private final int[] origins;
  private int length;

  private final boolean article;
  private boolean inBody;

  /**
   * Over a text.
   *
   * @param article whether only the first line is a headline, where a blank between Han characters
   *     parts two statements; in the body it comes from typesetting
   */
  Normalizing(CharSequence original, boolean article) {
    this.original = original;
    this.article = article;
    this.chars = new char[original.length()];
    this.origins = new int[original.length()];
  }

  NormalText run() {
    for (int i = 0; i < chars.length; i++) {
      char folded = fold(original.charAt(i));
      inBody |= article && folded == '\n';
      if (isBlank(folded)) {
        i = blanks(i);
      } else if (!isInvisible(folded)) {
        keep(folded == '，' && isThousandsMark(i) ? ',' : folded, i);
      }
    }
    return new NormalText(original, chars, origins, length);
  }

  private void keep(char character, int origin) {
    chars[length] = character;
    origins[length++] = origin;
  }

  /** Keeps at most one of the blanks that begin here; the offset of the last of them. */
  private int blanks(int from) {
    boolean wide = false;
    int end = from;
    char after = ' ';
    while (isBlank(after) || isInvisible(after)) {
      wide |= original.charAt(end) == WIDE_BLANK;
      after = ++end < chars.length ? fold(original.charAt(end)) : '\n';
    }
    char before = length == 0 ? '\n' : chars[length - 1];
    if (before != '\n' && (wide ? separates(before, after) : matters(before, after))) {
      keep(' ', from);
    }
    return end - 1;
  }

  /** A wide blank is set on purpose: between the parts of a headline. */
  private static boolean separates(char before, char after) {
    return !isPunctuation(before) && !isPunctuation(after) && after != '\n';
  }

  private boolean matters(char before, char after) {
    if (!separates(before, after) || before == '\t' || after == '\t') {
      return false;
    }
    if (isHan(before) || isHan(after)) {
      return isHan(before) && isHan(after) && !inBody;
    }
    return !insideNumber(before, after) && !(isDigit(after) && isUnitOfPrice());
  }

  /** 每TEU 7656美元. */
  private boolean isUnitOfPrice() {
    int at = length - 1;
    while (at >= 0
        && (chars[at] >= 'A' && chars[at] <= 'Z' || chars[at] >= 'a' && chars[at] <= 'z')) {
      at--;
    }
    return at >= 0 && at < length - 1 && chars[at] == '每';
  }

  /**
   * Such as the blanks of {@code 12 %}, {@code 1 - 6} and {@code 12. 5}, not that of {@code 1. 5G}.
   */
  private boolean insideNumber(char before, char after) {
    if (isDigit(before)) {
      return after == '%' || after == '‰' || isDash(after) || after == '.';
    }
    if (!isDigit(after)) {
      return false;
    }
    return isDash(before)
        ? length > 1 && isDigit(chars[length - 2])
        : before == '.' && pointBehindNumber();
  }

  private boolean pointBehindNumber() {
    int at = length - 2;
    if (at < 0 || !isDigit(chars[at])) {
      return false;
    }
    while (at >= 0 && isDigit(chars[at])) {
      at--;
    }
    return at >= 0 && isHan(chars[at]);
  }

  /** A full-width comma with one to three digits before and just three behind. */
  private boolean isThousandsMark(int at) {
    int before = 0;
    while (before < 4 && before < length && isDigit(chars[length - 1 - before])) {
      before++;
    }
    int after = 0;
    while (after < 4
        && at + 1 + after < chars.length
        && isDigit(fold(original.charAt(at + 1 + after)))) {
      after++;
    }
    return before >= 1 && before <= 3 && after == 3 && chars[length - before] != '0';
  }

  private static char fold(char c) {
    if (c < 0x7F) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return isPunctuation(c) ? c : (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0',
          '\u2002',
          '\u2003',
          '\u2004',
          '\u2005',
          '\u2006',
          '\u2007',
          '\u2008',
          '\u2009',
          '\u200A',
          '\u202F',
          '　' ->
          ' ';
      case '﹪' -> '%';
      default -> c;
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\r' || c == '\f';
  }

  private static boolean isInvisible(char c) {
    return c == '\uFEFF'
        || c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u2060' && c <= '\u2064';
  }

  private static boolean isPunctuation(char c) {
    return switch (c) {
      case '，',
          '。',
          '、',
          '；',
          '：',
          '！',
          '？',
          '（',
          '）',
          '《',
          '》',
          '〈',
          '〉',
          '「',
          '」',
          '『',
          '』',
          '【',
          '】',
          '〔',
          '〕',
          '“',
          '”',
          '‘',
          '’',
          '…',
          '［',
          '］',
          '｛',
          '｝' ->
          true;
      default -> false;
    };
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '~' || c == '—' || c == '–' || c == '－' || c == '−';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c == '〇' || c >= '\uF900' && c <= '\uFAFF';
  }
}
