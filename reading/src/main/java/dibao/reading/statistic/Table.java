package dibao.reading.statistic;

import java.util.List;

/**
 * A table in the text: a head and rows of cells. Offsets count in the article's text.
 *
 * @param start the first character of the head
 * @param end behind the last row
 */
record Table(int start, int end, List<Cell> head, List<List<Cell>> rows) {

  Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One cell without the blanks around it. */
  record Cell(String text, int start, int end) {

    boolean isNumber() {
      boolean digit = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        digit |= c >= '0' && c <= '9' || c >= '０' && c <= '９';
        if (!isNumeric(c)) {
          return false;
        }
      }
      return digit;
    }

    private static boolean isNumeric(char c) {
      return c >= '0' && c <= '9' || c >= '０' && c <= '９' || ".,，+-－−—%％．".indexOf(c) >= 0;
    }
  }
}
