package dibao.desk;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
final class JsonLines implements Rows {

  private final PrintWriter out;
  private final List<String> fields;

  JsonLines(PrintWriter out, List<String> fields) {
    this.out = out;
    this.fields = List.copyOf(fields);
  }

  @Override
  public void row(List<? extends @Nullable Object> values) {
    StringBuilder line = new StringBuilder("{");
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        line.append(", ");
      }
      quote(fields.get(i), line);
      line.append(": ");
      value(values.get(i), line);
    }
    out.print(line.append("}\n"));
  }

  @Override
  public void end() {
    out.flush();
  }

  private static void value(@Nullable Object value, StringBuilder line) {
    switch (value) {
      case null -> line.append("null");
      case BigDecimal number -> line.append(number.toPlainString());
      case Number number -> line.append(number);
      case Boolean bool -> line.append(bool);
      default -> quote(value.toString(), line);
    }
  }

  private static void quote(String text, StringBuilder line) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), line);
    }
    line.append('"');
  }

  private static void escape(char character, StringBuilder line) {
    switch (character) {
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (character < ' ' || character == '\u2028' || character == '\u2029') {
          line.append(String.format("\\u%04x", (int) character));
        } else {
          line.append(character);
        }
      }
    }
  }
}
