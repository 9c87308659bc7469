package dibao.issue;

import java.util.List;

/** Writes runs so that {@link InlineReader} gives them back. */
final class InlineWriter {

  private static final String ESCAPED = "\\*[]|#";
  private static final String AT_START = ">+-=~`:1234567890";

  private InlineWriter() {}

  static String write(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      out.append(
          switch (run) {
            case Run.Plain(String text) -> escape(text);
            case Run.Strong(String text) -> "**" + escape(text) + "**";
            case Run.Emphasis(String text) -> "*" + escape(text) + "*";
            case Run.Link(String text, String address) ->
                "[" + escape(text) + "](" + escape(address) + ")";
            case Run.Note(String label) -> "[^" + label + "]";
          });
    }
    return guardStart(out.toString());
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (ESCAPED.indexOf(letter) >= 0 || letter == '"' || letter == '(' || letter == ')') {
        out.append('\\');
      }
      out.append(letter == '\n' ? ' ' : letter);
    }
    return out.toString();
  }

  /** Keeps a paragraph from being taken for a heading, a list, a fence or a quotation. */
  static String guardStart(String line) {
    int marks = 0;
    while (marks < line.length() && Character.isDigit(line.charAt(marks)) && marks < 10) {
      marks++;
    }
    if (marks > 0 && marks < line.length() && ".)".indexOf(line.charAt(marks)) >= 0) {
      return line.substring(0, marks) + "\\" + line.substring(marks);
    }
    boolean mark = !line.isEmpty() && AT_START.indexOf(line.charAt(0)) >= 0 && marks == 0;
    return mark ? "\\" + line : line;
  }
}
