package dibao.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the runs of one paragraph in one pass: {@code **heavy**}, {@code *dots*}, {@code
 * [words](address)}, {@code [^note]}, and a backslash before any mark that means itself. A mark
 * that nothing closes means itself.
 */
final class InlineReader {

  private static final String MARKS = "\\`*_{}[]()#+-.!|<>~&:=\"'";

  private static final int LONGEST_ADDRESS = 4096;

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** Closing marks that do not come any more; keeps a text of nothing but opening marks linear. */
  private final Set<String> spent = new HashSet<>();

  private int at;

  private InlineReader(String text) {
    this.text = text;
  }

  static List<Run> read(String text) {
    InlineReader reader = new InlineReader(text);
    while (reader.at < text.length()) {
      reader.step();
    }
    reader.flush();
    return reader.runs;
  }

  /** The words of a line in which no run but plain ones is looked for. */
  static String plain(String text) {
    return Run.text(read(text));
  }

  private void step() {
    boolean read =
        switch (text.charAt(at)) {
          case '\\' -> escape();
          case '*' -> text.startsWith("**", at) ? marked("**") : marked("*");
          case '[' -> text.startsWith("[^", at) ? note() : link();
          default -> false;
        };
    if (!read) {
      words.append(text.charAt(at++));
    }
  }

  private boolean escape() {
    if (at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0) {
      words.append(text.charAt(at + 1));
      at += 2;
      return true;
    }
    return false;
  }

  private boolean marked(String mark) {
    int from = at + mark.length();
    int to = closing(mark, from);
    if (to <= from) {
      return false;
    }
    flush();
    String inner = unescape(text.substring(from, to));
    runs.add(mark.length() == 2 ? new Run.Strong(inner) : new Run.Emphasis(inner));
    at = to + mark.length();
    return true;
  }

  private boolean note() {
    int to = closing("]", at + 2);
    if (to <= at + 2) {
      return false;
    }
    flush();
    runs.add(new Run.Note(text.substring(at + 2, to)));
    at = to + 1;
    return true;
  }

  private boolean link() {
    int middle = closing("](", at + 1);
    int to = middle < 0 ? -1 : addressEnd(middle + 2);
    if (to < 0 || middle == at + 1) {
      return false;
    }
    flush();
    runs.add(
        new Run.Link(
            unescape(text.substring(at + 1, middle)), unescape(text.substring(middle + 2, to))));
    at = to + 1;
    return true;
  }

  /** Where an address ends: at the parenthesis that none within it opens. */
  private int addressEnd(int from) {
    int depth = 0;
    for (int i = from; i < Math.min(text.length(), from + LONGEST_ADDRESS); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private int closing(String mark, int from) {
    if (spent.contains(mark)) {
      return -1;
    }
    for (int i = from; i <= text.length() - mark.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(mark, i)) {
        return i;
      }
    }
    spent.add(mark);
    return -1;
  }

  static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escaped =
          text.charAt(i) == '\\' && i + 1 < text.length() && MARKS.indexOf(text.charAt(i + 1)) >= 0;
      plain.append(text.charAt(escaped ? ++i : i));
    }
    return plain.toString();
  }

  private void flush() {
    if (!words.isEmpty()) {
      runs.add(new Run.Plain(words.toString()));
      words.setLength(0);
    }
  }
}
