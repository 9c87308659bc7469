package dibao.desk;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table for the eye: columns aligned by the width of what a terminal shows, figures right. */
final class TableRows implements Rows {

  private static final int WIDEST = 44;

  private final PrintWriter out;
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] figures;

  TableRows(PrintWriter out, List<String> heads) {
    this.out = out;
    this.heads = List.copyOf(heads);
    this.figures = new boolean[heads.size()];
  }

  @Override
  public void row(List<? extends @Nullable Object> values) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      figures[i] |= value instanceof Number;
      cells.add(Width.cut(cell(value), WIDEST));
    }
    rows.add(cells);
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> value.toString().replaceAll("\\s+", " ");
    };
  }

  @Override
  public void end() {
    int[] widths = heads.stream().mapToInt(Width::of).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    print(heads, widths);
    out.println(rule(widths));
    rows.forEach(row -> print(row, widths));
    out.flush();
  }

  private void print(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String blank = " ".repeat(widths[i] - Width.of(cell));
      line.append(figures[i] ? blank + cell : cell + blank).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }

  private static String rule(int[] widths) {
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add("-".repeat(width));
    }
    return String.join("  ", parts);
  }
}
