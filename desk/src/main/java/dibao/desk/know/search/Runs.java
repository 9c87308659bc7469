package dibao.desk.know.search;

/**
 * Walks over folded text from one run of like characters to the next: Han (with kana and Hangul),
 * letters, numbers. What lies between runs is skipped.
 *
 * <p>A number may have a decimal point and be grouped: 1,280.5 is one run. Reused by {@link
 * #start(char[], int)}; not for several threads.
 */
final class Runs {

  enum Kind {
    HAN,
    LETTERS,
    NUMBER
  }

  private char[] text = new char[0];
  private int length;
  private int first;
  private int start;
  private int end;
  private Kind kind = Kind.HAN;
  private boolean joined;
  private boolean lineBefore;

  void start(char[] folded, int folds) {
    start(folded, 0, folds);
  }

  /** Starts at {@code from}; what stands before it is not looked at. */
  void start(char[] folded, int from, int to) {
    text = folded;
    length = to;
    first = from;
    start = from;
    end = from;
  }

  /** Goes on to the next run; false when there is none. */
  boolean next() {
    int from = end;
    int at = from;
    lineBefore = false;
    while (at < length) {
      int character = Character.codePointAt(text, at, length);
      if (isHan(character) || Character.isLetterOrDigit(character)) {
        joined = at == from && from > first;
        start = at;
        endFrom(character);
        return true;
      }
      lineBefore |= character == '\n';
      at += Character.charCount(character);
    }
    end = length;
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Kind kind() {
    return kind;
  }

  /** Whether nothing stands between this run and the one before. */
  boolean joined() {
    return joined;
  }

  /** Whether a line ended between this run and the one before. */
  boolean lineBefore() {
    return lineBefore;
  }

  /** Whether another run follows at once. */
  boolean joinedAfter() {
    return end < length && Character.isLetterOrDigit(Character.codePointAt(text, end, length));
  }

  /** Whether letters or a number follow at once. */
  boolean otherJoinedAfter() {
    return joinedAfter() && !isHan(Character.codePointAt(text, end, length));
  }

  private void endFrom(int first) {
    if (isHan(first)) {
      kind = Kind.HAN;
      end = endOfHan(start);
    } else if (Character.isDigit(first)) {
      kind = Kind.NUMBER;
      end = endOfNumber(start);
    } else {
      kind = Kind.LETTERS;
      end = endOfLetters(start);
    }
  }

  private int endOfHan(int from) {
    int at = from;
    while (at < length) {
      int character = Character.codePointAt(text, at, length);
      if (!isHan(character)) {
        break;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private int endOfLetters(int from) {
    int at = from;
    while (at < length) {
      int character = Character.codePointAt(text, at, length);
      boolean letter = Character.isLetter(character) && !isHan(character);
      if (!letter && Character.getType(character) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private int endOfNumber(int from) {
    int at = endOfDigits(from);
    while (at - from <= 21 && at < length && text[at] == ',' && endOfDigits(at + 1) == at + 4) {
      at += 4;
    }
    if (at + 1 < length && text[at] == '.' && isDigit(at + 1)) {
      at = endOfDigits(at + 1);
    }
    return at;
  }

  private int endOfDigits(int from) {
    int at = from;
    while (isDigit(at)) {
      at += Character.charCount(Character.codePointAt(text, at, length));
    }
    return at;
  }

  private boolean isDigit(int at) {
    return at < length && Character.isDigit(Character.codePointAt(text, at, length));
  }

  private static boolean isHan(int character) {
    if (character < 0x1100) {
      return false;
    }
    return Character.isIdeographic(character)
        || (character >= 0x3040 && character <= 0x30FF && Character.isLetter(character))
        || (character >= 0x1100 && character <= 0x11FF)
        || (character >= 0xAC00 && character <= 0xD7A3);
  }
}
