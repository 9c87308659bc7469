package dibao.desk.know.search;

/**
 * A piece of text to be found in others as it stands: whole letters and whole numbers, Han
 * characters anywhere. What stands between its runs is any punctuation; a number's grouping commas
 * do not matter.
 *
 * @param text folded, its runs parted by single spaces where they do not touch
 */
record Needle(String text) {

  static Needle of(String typed) {
    char[] folded = Folding.fold(typed).toCharArray();
    Runs runs = new Runs();
    runs.start(folded, folded.length);
    StringBuilder text = new StringBuilder();
    while (runs.next()) {
      if (!text.isEmpty() && !runs.joined()) {
        text.append(' ');
      }
      String run = new String(folded, runs.start(), runs.end() - runs.start());
      text.append(runs.kind() == Runs.Kind.NUMBER ? run.replace(",", "") : run);
    }
    return new Needle(text.toString());
  }

  /** The first place at or after {@code from} where it stands; -1 when there is none. */
  int startIn(String folded, int from) {
    int start = text.isEmpty() ? -1 : folded.indexOf(text.charAt(0), from);
    while (start >= 0 && endIn(folded, start) < 0) {
      start = folded.indexOf(text.charAt(0), start + 1);
    }
    return start;
  }

  /** Where it ends when it stands at {@code start}; -1 when it does not. */
  int endIn(String folded, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      char wanted = text.charAt(i);
      at = wanted == ' ' ? afterGap(folded, at) : afterComma(folded, at, wanted);
      if (wanted != ' ' && (at >= folded.length() || folded.charAt(at++) != wanted)) {
        return -1;
      }
    }
    return isWhole(folded, start, at) ? at : -1;
  }

  private static int afterGap(String folded, int from) {
    int at = from;
    while (at < folded.length()
        && folded.charAt(at) != '\n'
        && !Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterComma(String folded, int at, char wanted) {
    boolean grouped =
        at > 0
            && at < folded.length()
            && folded.charAt(at) == ','
            && isDigit(folded.charAt(at - 1))
            && isDigit(wanted);
    return grouped ? at + 1 : at;
  }

  private static boolean isWhole(String folded, int start, int end) {
    return !goesOn(folded, start - 1, start - 2, folded.charAt(start))
        && !goesOn(folded, end, end + 1, folded.charAt(end - 1));
  }

  /** Whether the character at {@code next} belongs to the same word or number as {@code edge}. */
  private static boolean goesOn(String folded, int next, int beyond, char edge) {
    if (next < 0 || next >= folded.length()) {
      return false;
    }
    char neighbour = folded.charAt(next);
    if (isDigit(edge)) {
      boolean point = neighbour == '.' || neighbour == ',';
      boolean more = beyond >= 0 && beyond < folded.length() && isDigit(folded.charAt(beyond));
      return isDigit(neighbour) || (point && more);
    }
    return isLatin(edge) && isLatin(neighbour);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLatin(char character) {
    return character < 0x1100 && Character.isLetter(character);
  }
}
