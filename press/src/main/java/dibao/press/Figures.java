package dibao.press;

import dibao.issue.Block;
import java.util.List;

/** Tells the cells and columns of a table that hold numbers, which are set flush right. */
public final class Figures {

  private static final String MARKS = "+-−.,，%％‰ —";

  private Figures() {}

  /** Whether a cell holds a number and nothing else. */
  public static boolean isFigure(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      digit |= letter >= '0' && letter <= '9';
      if (!(letter >= '0' && letter <= '9') && MARKS.indexOf(letter) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** Whether at least half of the cells under a head hold numbers. */
  public static boolean isColumn(Block.Table table, int column) {
    List<List<String>> rows = table.rows();
    long figures = rows.stream().filter(row -> isFigure(row.get(column))).count();
    return figures * 2 >= rows.size() && figures > 0;
  }
}
