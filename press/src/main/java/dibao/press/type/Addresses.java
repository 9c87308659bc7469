package dibao.press.type;

/** Where a word that no line may divide is divided after all: web addresses and endless words. */
final class Addresses {

  /** A word of more characters than this is cut wherever the line ends. */
  private static final int ENDLESS = 16;

  private static final int LONG_ADDRESS = 10;

  private Addresses() {}

  /** Whether the word may end a line after the character at a place. */
  static Box.Split splitAfter(Characters characters, int place, int length) {
    int code = characters.at(place);
    int next = characters.at(place + 1);
    if (next == 0 || Kind.of(next) != Kind.LATIN) {
      return Box.Split.NONE;
    }
    if (code == '/' && next != '/' && longAddress(characters, place)) {
      return Box.Split.WELCOME;
    }
    boolean afterWord = letters(characters, place - 2);
    if (afterWord && ".?&=_-#".indexOf(code) >= 0 && longAddress(characters, place)) {
      return Box.Split.FAIR;
    }
    boolean inWord = letters(characters, place - 1) && letters(characters, place + 1);
    if (inWord && longAddress(characters, place)) {
      return Box.Split.POOR;
    }
    return length >= ENDLESS ? Box.Split.FORCED : Box.Split.NONE;
  }

  /** True for two letters or digits in a row, so that no part of a word is left with one. */
  private static boolean letters(Characters characters, int place) {
    return Character.isLetterOrDigit(characters.at(place))
        && Character.isLetterOrDigit(characters.at(place + 1));
  }

  /** True within a word that has a / or @ some way off and holds letters: more than a number. */
  private static boolean longAddress(Characters characters, int place) {
    int length = 0;
    boolean slash = false;
    boolean letters = false;
    for (int i = place; i >= 0 && place - i < 200 && latin(characters.at(i)); i--) {
      slash |= characters.at(i) == '/' || characters.at(i) == '@';
      letters |= Character.isLetter(characters.at(i));
      length++;
    }
    return slash && letters && length >= LONG_ADDRESS;
  }

  private static boolean latin(int code) {
    return code != ' ' && Kind.of(code) == Kind.LATIN;
  }
}
