package dibao.reading.bulletin;

/** Brackets that are opened and not closed. */
final class Bracket {

  private Bracket() {}

  /** Where the last bracket that is never closed opens; -1 if there is none. */
  static int open(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char character = text.charAt(i);
      if (character == '）' || character == ')') {
        depth++;
      } else if (character == '（' || character == '(') {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return -1;
  }
}
