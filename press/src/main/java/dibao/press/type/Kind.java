package dibao.press.type;

/** What a box is to its neighbours. */
enum Kind {
  /** A Han character, kana, or a sign as wide as one. */
  HAN,
  /** （ 《 “ and the like: ink in the right half of the em. */
  OPENING,
  /** ） 》 ” and ， 。 and the like: ink in the left half of the em. */
  CLOSING,
  /** The dot between the parts of a foreign name. */
  DOT,
  /** A lone — or ～ between two dates, places or numbers. */
  CONNECTOR,
  /** —— as one mark of two ems. */
  DASH,
  /** …… as one mark of two ems, or … of one. */
  ELLIPSIS,
  /** A Latin word, a number, an address. */
  LATIN,
  /** The mark of a footnote. */
  NOTE,
  SPACE;

  private static final String OPENING_MARKS = "（《“‘【〔「『〈〖［｛";
  private static final String CLOSING_MARKS = "）》”’】〕」』〉〗］｝，。、；：！？．";

  static Kind of(int codePoint) {
    if (OPENING_MARKS.indexOf(codePoint) >= 0) {
      return OPENING;
    }
    if (CLOSING_MARKS.indexOf(codePoint) >= 0) {
      return CLOSING;
    }
    return switch (codePoint) {
      case '·', '・', '‧', '•' -> DOT;
      case '—', '―', '～', '〜' -> CONNECTOR;
      case '…', '⋯' -> ELLIPSIS;
      case ' ', '\u00A0', '\u3000' -> SPACE;
      default -> latin(codePoint) ? LATIN : HAN;
    };
  }

  private static boolean latin(int codePoint) {
    if (codePoint < 0x2000) {
      boolean jamo = codePoint >= 0x1100 && codePoint <= 0x11FF;
      return !jamo && "×÷§±".indexOf(codePoint) < 0;
    }
    return "–€‑™−".indexOf(codePoint) >= 0;
  }

  /** True for signs that belong to a number before them, such as ℃. */
  static boolean unitSign(int codePoint) {
    return codePoint == '‰'
        || codePoint == '℃'
        || codePoint == '℉'
        || codePoint == '°'
        || codePoint == '′'
        || codePoint == '″'
        || (codePoint >= 0x3380 && codePoint <= 0x33DF);
  }
}
