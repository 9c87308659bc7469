package dibao.desk.know;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes observations one after the other, as CSV or JSON Lines.
 *
 * <p>The CSV is that of RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets take it for
 * what it is. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class WriteData {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private WriteData() {}

  static void csvHead(Writer writer) throws IOException {
    writer.write(BYTE_ORDER_MARK);
    String comma = "";
    for (DataField field : DataField.ALL) {
      writer.write(comma + field.name());
      comma = ",";
    }
    writer.write("\r\n");
  }

  static Consumer<ObservationView> csv(Writer writer) {
    return one -> {
      try {
        String comma = "";
        for (DataField field : DataField.ALL) {
          writer.write(comma);
          writer.write(cell(field, field.value().apply(one)));
          comma = ",";
        }
        writer.write("\r\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String cell(DataField field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    String harmless = field.free() && isFormula(text) ? "'" + text : text;
    return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  static Consumer<ObservationView> jsonLines(Writer writer) {
    return one -> {
      try {
        writer.write(jsonLine(one));
        writer.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String jsonLine(ObservationView one) {
    ObjectNode line = JSON.createObjectNode();
    for (DataField field : DataField.ALL) {
      Object value = field.value().apply(one);
      if (value != null || !field.name().equals("value_to")) {
        line.putPOJO(field.name(), value);
      }
    }
    return JSON.writeValueAsString(line);
  }
}
