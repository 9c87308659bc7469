package dibao.press.page;

import dibao.issue.Block;
import dibao.press.style.Part;
import dibao.press.type.Manner;
import dibao.press.type.Stretch;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide the columns of a table are, and which of them hold numbers. */
final class ColumnWidths {

  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−–±约近超]?\\s*[¥$€]?\\s*\\d[\\d,.]*\\s*(?:%|‰|倍|[万亿]?元)?|[—–\\-…/]*");
  private static final Pattern FRACTION = Pattern.compile("(?:\\.\\d*)?[^\\d.]*$");
  private static final double PADDING = 5;

  private final double[] starts;
  private final double[] rooms;
  private final double[] insets;
  private final boolean[] numeric;
  private final double[] fractions;

  private ColumnWidths(int columns) {
    starts = new double[columns];
    rooms = new double[columns];
    insets = new double[columns];
    numeric = new boolean[columns];
    fractions = new double[columns];
  }

  static ColumnWidths of(Compositor compositor, Block.Table table, double width) {
    int columns = table.head().size();
    ColumnWidths widths = new ColumnWidths(columns);
    double[] wanted = new double[columns];
    double[] cells = new double[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths.numeric[column] =
          !table.rows().isEmpty()
              && table.rows().stream().allMatch(row -> NUMBER.matcher(row.get(at)).matches());
      Manner head = compositor.text(Part.TABLE_HEAD).manner();
      Manner cell = compositor.text(Part.TABLE_CELL).manner();
      ToDoubleFunction<String> whole = text -> width(compositor, text, cell);
      ToDoubleFunction<String> fraction = text -> width(compositor, fraction(text), cell);
      if (widths.numeric[column]) {
        widths.fractions[column] = most(table, column, fraction);
        cells[column] =
            widths.fractions[column]
                + most(
                    table,
                    column,
                    text -> whole.applyAsDouble(text) - fraction.applyAsDouble(text));
      } else {
        cells[column] = most(table, column, whole);
      }
      wanted[column] =
          2 * PADDING + Math.max(cells[column], width(compositor, table.head().get(column), head));
    }
    widths.share(wanted, width);
    for (int column = 0; column < columns; column++) {
      widths.insets[column] = Math.max(0, (widths.rooms[column] - cells[column]) / 2);
    }
    return widths;
  }

  private static double most(Block.Table table, int column, ToDoubleFunction<String> measure) {
    return table.rows().stream()
        .mapToDouble(row -> measure.applyAsDouble(row.get(column)))
        .max()
        .orElse(0);
  }

  /** What stands right of the place at which numbers of one column meet: point, decimals, sign. */
  private static String fraction(String number) {
    Matcher found = FRACTION.matcher(number);
    return found.find() ? found.group() : "";
  }

  private static double width(Compositor compositor, String text, Manner manner) {
    return text.isBlank() ? 0 : compositor.composer().width(new Stretch(text, manner)) + 0.5;
  }

  /**
   * Gives each column what it wants when all find room, with the rest in equal shares; otherwise a
   * column gets at least its even part or its wish, and the long ones share what is left.
   */
  private void share(double[] wanted, double width) {
    double sum = java.util.Arrays.stream(wanted).sum();
    double[] got = wanted.clone();
    if (sum <= width) {
      for (int i = 0; i < got.length; i++) {
        got[i] += (width - sum) / got.length;
      }
    } else {
      double even = width / got.length;
      double small = 0;
      double large = 0;
      for (double wish : wanted) {
        small += wish <= even ? wish : 0;
        large += wish <= even ? 0 : wish - even / 2;
      }
      long count = java.util.Arrays.stream(wanted).filter(wish -> wish > even).count();
      double left = width - small - count * even / 2;
      for (int i = 0; i < got.length; i++) {
        got[i] = wanted[i] <= even ? wanted[i] : even / 2 + left * (wanted[i] - even / 2) / large;
      }
    }
    double start = 0;
    for (int i = 0; i < got.length; i++) {
      starts[i] = start + PADDING;
      rooms[i] = Math.max(4, got[i] - 2 * PADDING);
      start += got[i];
    }
  }

  double start(int column) {
    return starts[column];
  }

  double room(int column) {
    return rooms[column];
  }

  /** How far the numbers of a column stand from its right edge. */
  double inset(int column) {
    return insets[column];
  }

  /** How far a number must stand left of the others' right edge for its point to meet theirs. */
  double behindPoint(int column, String number, Compositor compositor) {
    Manner cell = compositor.text(Part.TABLE_CELL).manner();
    return Math.max(0, fractions[column] - width(compositor, fraction(number), cell));
  }

  boolean numeric(int column) {
    return numeric[column];
  }

  /** True when a table wants more room than a width. */
  static boolean tooWide(List<String> head, Compositor compositor, double width) {
    Manner manner = compositor.text(Part.TABLE_HEAD).manner();
    double sum = 0;
    for (String cell : head) {
      sum += 2 * PADDING + Math.max(3 * manner.size(), width(compositor, cell, manner));
    }
    return sum > width;
  }
}
