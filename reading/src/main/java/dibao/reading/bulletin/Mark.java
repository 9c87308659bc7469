package dibao.reading.bulletin;

import dibao.reading.document.Blank;

/**
 * The mark or number at the head of a line.
 *
 * @param kind what kind it is
 * @param length the characters that it takes, blanks after it included
 */
record Mark(Kind kind, int length) {

  /** Kinds of marks; lines of one kind tend to have one role. */
  enum Kind {
    NONE,
    BULLET,
    BRACKETS,
    HAN,
    PART,
    ARABIC,
    DECIMAL,
    ARABIC_PART,
    CHAPTER
  }

  static final Mark NONE = new Mark(Kind.NONE, 0);

  private static final String BULLETS = "●■◆▲★※□○◇►▶◎☆△▪•·▼►❖➤⊙✦♦➢◼◾∎*＊-";
  private static final String SPOKEN = "，。、；：？！“”‘’\"'（）()《》〈〉【】〖〗「」『』〔〕[]［］<>…,.;:?!％%&@$￥/\\";
  private static final int LONGEST_FRAMED = 14;
  private static final int LONGEST_QUOTED = 14;
  private static final int LONGEST_TITLE = 60;
  private static final String HAN = "一二三四五六七八九十百";

  static Mark of(String text) {
    char first = text.charAt(0);
    if (isFrame(first) && isFramed(text)) {
      return new Mark(Kind.BRACKETS, text.length());
    }
    if (isBullet(first)) {
      int end = 1;
      while (end < text.length()
          && (isBullet(text.charAt(end))
              || Blank.is(text.charAt(end))
              || Character.isLowSurrogate(text.charAt(end)))) {
        end++;
      }
      return end < text.length() && !(first == '-' && Character.isDigit(text.charAt(1)))
          ? new Mark(Kind.BULLET, end)
          : NONE;
    }
    if ("【〖［[〔".indexOf(first) >= 0) {
      return bracketed(text);
    }
    if ("「『〈<".indexOf(first) >= 0) {
      return quoted(text);
    }
    if (HAN.indexOf(first) >= 0) {
      return numbered(text, HAN, "、.．", Kind.HAN);
    }
    if (Character.isDigit(first)) {
      return arabic(text);
    }
    if (first == '（' || first == '(') {
      return part(text);
    }
    return first == '第' ? chapter(text) : NONE;
  }

  /** Whether the same signs stand before and after the words: —— 某某 ——, ◇ 某某 ◇, 〓 某某 〓. */
  private static boolean isFramed(String text) {
    if (text.charAt(0) != text.charAt(text.length() - 1)) {
      return false;
    }
    int start = frameBefore(text);
    int size = frameAfter(text, start) - start;
    return size >= 2 && size <= LONGEST_FRAMED;
  }

  /** A sign that is no part of words or sentences. */
  private static boolean isFrame(char character) {
    return !Character.isLetterOrDigit(character)
        && !Character.isSurrogate(character)
        && !Blank.is(character)
        && SPOKEN.indexOf(character) < 0;
  }

  private static int frameBefore(String text) {
    int start = 0;
    while (start < text.length() && (isFrame(text.charAt(start)) || Blank.is(text.charAt(start)))) {
      start++;
    }
    return start;
  }

  private static int frameAfter(String text, int start) {
    int end = text.length();
    while (end > start && (isFrame(text.charAt(end - 1)) || Blank.is(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private static Mark bracketed(String text) {
    char close = "】〗］]〕".charAt("【〖［[〔".indexOf(text.charAt(0)));
    int end = text.indexOf(close);
    boolean whole = end == text.length() - 1 && end <= LONGEST_TITLE;
    return end > 0 && (end <= 20 || whole) ? new Mark(Kind.BRACKETS, end + 1) : NONE;
  }

  /** A whole short line in quotation marks: 「经济」. */
  private static Mark quoted(String text) {
    char close = "」』〉>".charAt("「『〈<".indexOf(text.charAt(0)));
    boolean whole = text.indexOf(close) == text.length() - 1;
    return whole && text.length() >= 4 && text.length() <= LONGEST_QUOTED
        ? new Mark(Kind.BRACKETS, text.length())
        : NONE;
  }

  /** Marks that stand before a title or column: signs of every shape, pictures among them. */
  private static boolean isBullet(char character) {
    return character < 0x2000
        ? character == '*' || character == '-' || character == '•' || character == '·'
        : BULLETS.indexOf(character) >= 0 || isShape(character);
  }

  private static boolean isShape(char character) {
    return character >= '\u2190'
            && character <= '\u27bf'
            && !Character.isLetterOrDigit(character)
            && Character.getType(character) == Character.OTHER_SYMBOL
        || character >= '\u2b00' && character <= '\u2bff'
        || character >= '\uf020' && character <= '\uf0ff'
        || character >= '\ud83c' && character <= '\ud83e'
        || character == '\ufe0f';
  }

  private static Mark numbered(String text, String digits, String separators, Kind kind) {
    int i = 0;
    while (i < text.length() && digits.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length() - 1 || i > 3 || separators.indexOf(text.charAt(i)) < 0) {
      return NONE;
    }
    return new Mark(kind, skip(text, i + 1));
  }

  private static Mark arabic(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i > 3 || i >= text.length() - 1) {
      return NONE;
    }
    char next = text.charAt(i);
    Mark decimal = next == '.' || next == '．' ? decimal(text, i + 1) : NONE;
    if (decimal.kind != Kind.NONE) {
      return decimal;
    }
    boolean point = (next == '.' || next == '．') && !Character.isDigit(text.charAt(i + 1));
    boolean blank = Blank.is(next) && text.startsWith("0") && i == 2;
    return point || next == '、' || next == ')' || next == '）' || blank
        ? new Mark(Kind.ARABIC, skip(text, i + 1))
        : NONE;
  }

  /** 1.2 before a blank and words, but not 1.2 亿元. */
  private static Mark decimal(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    int words = skip(text, i);
    boolean counts = i > from && i - from <= 2 && text.charAt(from) != '0';
    return counts
            && words > i
            && words < text.length()
            && "万亿千百元吨倍米".indexOf(text.charAt(words)) < 0
            && (text.charAt(words) != '个' || text.startsWith("个人", words))
            && Character.isLetter(text.charAt(words))
        ? new Mark(Kind.DECIMAL, words)
        : NONE;
  }

  private static Mark part(String text) {
    int i = 1;
    while (i < text.length()
        && (HAN.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
      i++;
    }
    if (i == 1 || i > 4 || i >= text.length() - 1 || "）)".indexOf(text.charAt(i)) < 0) {
      return NONE;
    }
    boolean han = HAN.indexOf(text.charAt(1)) >= 0;
    return new Mark(han ? Kind.PART : Kind.ARABIC_PART, skip(text, i + 1));
  }

  private static Mark chapter(String text) {
    int i = 1;
    while (i < text.length()
        && (HAN.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
      i++;
    }
    boolean named = i > 1 && i < text.length() - 2 && "章节篇部编辑栏版".indexOf(text.charAt(i)) >= 0;
    int end = named && text.startsWith("部分", i) ? i + 2 : i + 1;
    return named && end < text.length() && !Character.isLetterOrDigit(text.charAt(end))
        ? new Mark(Kind.CHAPTER, skip(text, end))
        : NONE;
  }

  private static String unframed(String text) {
    if (!isFrame(text.charAt(0))) {
      return text.substring(1, text.length() - 1).strip();
    }
    int start = frameBefore(text);
    return text.substring(start, frameAfter(text, start));
  }

  private static int skip(String text, int at) {
    int i = at;
    while (i < text.length() && ("：:、".indexOf(text.charAt(i)) >= 0 || Blank.is(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  boolean isNumber() {
    return kind != Kind.NONE && kind != Kind.BULLET && kind != Kind.BRACKETS;
  }

  /** The number that orders the line, 0 for none. */
  int ordinal(String text) {
    int from = 0;
    while (from < length && HAN.indexOf(text.charAt(from)) < 0 && !isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < length && (HAN.indexOf(text.charAt(to)) >= 0 || isDigit(text.charAt(to)))) {
      to++;
    }
    return isNumber() && to > from && to - from <= 3
        ? PrintedDate.number(text.substring(from, to))
        : 0;
  }

  /** Whether the same sign stands after the numbers of two lines: 1、 and 2、, but 1. and 2、 not. */
  boolean isWrittenLike(String own, String other) {
    return sign(own) == sign(other);
  }

  private static char sign(String text) {
    int i = 0;
    while (i < text.length() - 1 && (isDigit(text.charAt(i)) || HAN.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return text.charAt(i);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** The text without marks in front, and without column brackets and marks around. */
  static String bare(String text) {
    String rest = text.strip();
    Mark mark = of(rest.isEmpty() ? " " : rest);
    if (mark.kind == Kind.BRACKETS) {
      return mark.length == rest.length() ? unframed(rest) : rest;
    }
    if (mark.kind != Kind.NONE && mark.length < rest.length()) {
      rest = rest.substring(mark.length);
    }
    int end = rest.length();
    while (end > 1 && (isBullet(rest.charAt(end - 1)) || Blank.is(rest.charAt(end - 1)))) {
      end--;
    }
    rest = rest.substring(0, end);
    Mark inner = of(rest);
    return inner.kind == Kind.BRACKETS && inner.length == rest.length() ? unframed(rest) : rest;
  }
}
