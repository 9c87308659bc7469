package dibao.desk;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values of RFC 4180, with a head. */
final class CsvRows implements Rows {

  private final PrintWriter out;

  /**
   * Prints the head.
   *
   * @param marked whether a byte-order mark goes first, by which Excel recognises UTF-8
   */
  CsvRows(PrintWriter out, List<String> fields, boolean marked) {
    this.out = out;
    if (marked) {
      out.print('\ufeff');
    }
    row(fields);
  }

  @Override
  public void row(List<? extends @Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      out.print(i == 0 ? "" : ",");
      out.print(field(values.get(i)));
    }
    out.print("\r\n");
  }

  @Override
  public void end() {
    out.flush();
  }

  private static String field(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
