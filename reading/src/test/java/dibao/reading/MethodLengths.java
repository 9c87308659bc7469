package dibao.reading;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds the methods of a source file as google-java-format lays it out: a header that ends in an
 * opening brace, and a brace alone at the header's indentation that closes it.
 */
final class MethodLengths {

  private static final Pattern HEADER =
      Pattern.compile(
          "^( {2,8})(?!(if|for|while|switch|try|else|do|return|new|case|default|synchronized)\\b)[\\w@<].*$");
  private static final Pattern NO_METHOD =
      Pattern.compile(".*\\b(class|record|enum|interface)\\s+\\w+.*|.*=.*|.*->.*");

  private final List<String> lines;

  MethodLengths(List<String> lines) {
    this.lines = lines;
  }

  /** Tells the line where each method begins and how many lines its body has. */
  void forEach(BiConsumer<Integer, Integer> method) {
    for (int i = 0; i < lines.size(); i++) {
      int open = opensMethod(i);
      if (open >= 0) {
        int close = close(open, indent(lines.get(i)));
        method.accept(i + 1, close - open - 1);
        i = open;
      }
    }
  }

  /** The line of the opening brace if a method's header begins here, else -1. */
  private int opensMethod(int start) {
    String first = lines.get(start);
    if (!HEADER.matcher(first).matches()
        || NO_METHOD.matcher(first).matches()
        || !first.contains("(")) {
      return -1;
    }
    for (int i = start; i < Math.min(lines.size(), start + 12); i++) {
      String line = lines.get(i);
      if (line.endsWith("{")) {
        return i;
      }
      if (line.endsWith(";") || line.endsWith("}") || line.isBlank()) {
        return -1;
      }
    }
    return -1;
  }

  private int close(int open, int indent) {
    String brace = " ".repeat(indent) + "}";
    int at = open + 1;
    while (at < lines.size() && !lines.get(at).equals(brace)) {
      at++;
    }
    return at;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
