package dibao.reading.document;

/** White space of every kind that bulletins contain, the invisible characters among it. */
public final class Blank {

  private Blank() {}

  /** Whether the character shows nothing. */
  public static boolean is(char character) {
    if (character <= ' ' || character > '\u3000') {
      return character <= ' ' || character == '\ufeff';
    }
    return character >= 0x7f
        && switch (character) {
          case '\u007f', '\u0085', '\u00a0', '\u00ad', '\u1680', '\u180e' -> true;
          case '\u2028', '\u2029', '\u202f', '\u205f', '\u2060', '\u3000' -> true;
          default -> character >= '\u2000' && character <= '\u200f';
        };
  }

  /** How many half-width cells a character takes on a line. */
  public static int width(char character) {
    if (character >= '\u3000' && character < '\uff61') {
      return 2;
    }
    if (character < 0x1100) {
      return 1;
    }
    return Character.isLowSurrogate(character) || narrow(character) ? 1 : 2;
  }

  private static boolean narrow(char character) {
    return character >= '\u2000' && character < '\u2e80' && !wide(character)
        || character >= '\uff61' && character <= '\uffdc';
  }

  private static boolean wide(char character) {
    return character == '—'
        || character == '…'
        || character >= '\u2018' && character <= '\u201d'
        || character >= '\u2460' && character <= '\u24ff'
        || character >= '\u25a0' && character <= '\u27bf';
  }
}
