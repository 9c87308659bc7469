package dibao.reading.bulletin;

/** How a line ends. */
enum Ending {
  /** With a full stop, or one within closing quotes or brackets. */
  STOP,
  /** With a question or exclamation mark. */
  ASKING,
  /** With a comma, a pause mark, a colon or an opening bracket: more must follow. */
  OPEN,
  /** With a word. */
  WORD;

  private static final String CLOSERS = "”’」』）)】》〉\"'";

  static Ending of(String text) {
    int i = text.length() - 1;
    char last = text.charAt(i);
    while (i > 0 && CLOSERS.indexOf(last) >= 0) {
      last = text.charAt(--i);
    }
    return switch (last) {
      case '。', '；', ';', '…' -> STOP;
      case '！', '？', '!', '?' -> ASKING;
      case '，', ',', '、', '：', ':', '（', '(', '《', '“', '—' -> i == text.length() - 1 ? OPEN : WORD;
      default -> WORD;
    };
  }
}
