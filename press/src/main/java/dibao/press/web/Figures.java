package dibao.press.web;

/** Tells the cells of a table that hold a number, which are set flush right. */
final class Figures {

  private Figures() {}

  static boolean isFigure(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      digit |= letter >= '0' && letter <= '9';
      if (!(letter >= '0' && letter <= '9') && "+-−.,，%‰ —".indexOf(letter) < 0) {
        return false;
      }
    }
    return digit;
  }
}
