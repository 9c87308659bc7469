package dibao.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The last line of an article in an issue's file: {@code 来源：…　编选：…　日期：YYYY-MM-DD}. */
record SourceLine(@Nullable String source, @Nullable String compiledBy, @Nullable LocalDate date) {

  static final SourceLine NONE = new SourceLine(null, null, null);
  private static final String SOURCE = "来源：";
  private static final String COMPILED = "编选：";
  private static final String DATE = "日期：";

  static boolean is(String text) {
    return text.startsWith(SOURCE) || text.startsWith(COMPILED) || text.startsWith(DATE);
  }

  /**
   * Reads the line.
   *
   * @throws DateTimeParseException if its date is none
   */
  static SourceLine parse(String text) {
    String date = part(text, DATE);
    return new SourceLine(
        part(text, SOURCE), part(text, COMPILED), date == null ? null : LocalDate.parse(date));
  }

  private static @Nullable String part(String text, String label) {
    int at = text.startsWith(label) ? 0 : text.indexOf('　' + label) + 1;
    if (at == 0 && !text.startsWith(label)) {
      return null;
    }
    int from = at + label.length();
    int to = text.length();
    for (String other : new String[] {SOURCE, COMPILED, DATE}) {
      int next = text.indexOf('　' + other, from);
      to = next >= 0 ? Math.min(to, next) : to;
    }
    String part = text.substring(from, to).strip();
    return part.isEmpty() ? null : part;
  }

  /** The line as written; empty when there is nothing to say. */
  String format() {
    StringBuilder line = new StringBuilder();
    append(line, SOURCE, source);
    append(line, COMPILED, compiledBy);
    append(line, DATE, date);
    return line.toString();
  }

  /** The line to write where an empty one must still stand. */
  String formatAlways() {
    String line = format();
    return line.isEmpty() ? SOURCE : line;
  }

  private static void append(StringBuilder line, String label, @Nullable Object value) {
    if (value != null) {
      line.append(line.isEmpty() ? "" : "　").append(label).append(value);
    }
  }
}
