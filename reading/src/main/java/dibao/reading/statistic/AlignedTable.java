package dibao.reading.statistic;

import java.util.List;

/** Sets rows in columns; a Chinese character is two columns wide. */
final class AlignedTable {

  private AlignedTable() {}

  static String of(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    var table = new StringBuilder();
    for (List<String> row : rows) {
      line(table, row, widths);
    }
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      table.append(row.get(i));
      if (i + 1 < widths.length) {
        table.repeat(' ', widths[i] - width(row.get(i)) + 2);
      }
    }
    table.append('\n');
  }

  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c == 0x201C
        || c == 0x201D
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
