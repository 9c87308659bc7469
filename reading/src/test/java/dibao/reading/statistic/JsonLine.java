package dibao.reading.statistic;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One flat JSON object: strings, numbers, true, false and null. */
final class JsonLine {

  private final String line;
  private int at;

  private JsonLine(String line) {
    this.line = line;
  }

  static List<Map<String, Object>> readAll(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> new JsonLine(line).object())
        .toList();
  }

  private Map<String, Object> object() {
    Map<String, Object> fields = new LinkedHashMap<>();
    at = line.indexOf('{') + 1;
    while (skipBlanks() != '}') {
      String name = string();
      at = line.indexOf(':', at) + 1;
      skipBlanks();
      fields.put(name, value());
      if (skipBlanks() == ',') {
        at++;
      }
    }
    return fields;
  }

  private Object value() {
    return switch (line.charAt(at)) {
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Object word(String word, Object value) {
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    while ("+-.eE0123456789".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(line.substring(start, at));
  }

  private String string() {
    var text = new StringBuilder();
    at++;
    while (line.charAt(at) != '"') {
      text.append(line.charAt(at) == '\\' ? escaped() : line.charAt(at));
      at++;
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    at++;
    return switch (line.charAt(at)) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'u' -> {
        char c = (char) Integer.parseInt(line.substring(at + 1, at + 5), 16);
        at += 4;
        yield c;
      }
      default -> line.charAt(at);
    };
  }

  private char skipBlanks() {
    while (Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.charAt(at);
  }
}
