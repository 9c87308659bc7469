package dibao.reading.document;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: an object's strings and numbers, with the place of each character of a
 * string. Other values are passed over.
 */
public final class JsonLine {

  /**
   * A string or number.
   *
   * @param offsets where each character stands in the text
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Value(String text, int[] offsets) {

    /** The origin of the part from {@code start} up to {@code end}. */
    public Origin origin(int start, int end) {
      return Origin.of(Arrays.copyOfRange(offsets, start, Math.max(start + 1, end)));
    }
  }

  private static final int DEEPEST = 64;

  private final String text;
  private final int end;
  private int at;

  private JsonLine(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * The members of the object that stands from {@code start} up to {@code end}.
   *
   * @throws MalformedException with what is wrong and at which character
   */
  public static Map<String, Value> parse(String text, int start, int end) {
    JsonLine line = new JsonLine(text, start, end);
    Map<String, Value> members = new LinkedHashMap<>();
    line.object(members, 0);
    line.blanks();
    if (line.at < end) {
      throw line.wrong("json.more");
    }
    return members;
  }

  private void object(Map<String, Value> members, int depth) {
    expect('{');
    blanks();
    if (peek() == '}') {
      at++;
      return;
    }
    while (true) {
      blanks();
      String name = string().text();
      expect(':');
      Value value = value(depth);
      if (value != null) {
        members.put(name, value);
      }
      blanks();
      if (peek() == '}') {
        at++;
        return;
      }
      expect(',');
    }
  }

  private @Nullable Value value(int depth) {
    blanks();
    if (depth > DEEPEST) {
      throw wrong("json.deep");
    }
    char character = peek();
    if (character == '"') {
      return string();
    }
    if (character == '{') {
      object(new LinkedHashMap<>(), depth + 1);
      return null;
    }
    if (character == '[') {
      array(depth);
      return null;
    }
    return word();
  }

  private void array(int depth) {
    expect('[');
    blanks();
    while (peek() != ']') {
      value(depth + 1);
      blanks();
      if (peek() != ']') {
        expect(',');
      }
      blanks();
    }
    at++;
  }

  private @Nullable Value word() {
    int start = at;
    while (at < end && "+-.".indexOf(text.charAt(at)) >= 0
        || at < end && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw wrong("json.value");
    }
    return word.equals("null") ? null : new Value(word, new int[] {start});
  }

  private Value string() {
    expect('"');
    StringBuilder words = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    while (peek() != '"') {
      offsets.add(at);
      char character = text.charAt(at++);
      words.append(character == '\\' ? escape() : character);
    }
    at++;
    return new Value(words.toString(), offsets.stream().mapToInt(Integer::intValue).toArray());
  }

  private char escape() {
    char kind = peek();
    at++;
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> kind;
    };
  }

  private char unicode() {
    if (at + 4 > end) {
      throw wrong("json.escape");
    }
    try {
      char character = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return character;
    } catch (NumberFormatException e) {
      throw wrong("json.escape");
    }
  }

  private void blanks() {
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private char peek() {
    if (at >= end) {
      throw wrong("json.end");
    }
    return text.charAt(at);
  }

  private void expect(char character) {
    blanks();
    if (peek() != character) {
      throw new MalformedException("json.expected", at, " " + character);
    }
    at++;
  }

  private MalformedException wrong(String key) {
    return new MalformedException(key, at, "");
  }

  /**
   * A line that is no JSON object: the key of the words for what is wrong, and at which character.
   */
  public static final class MalformedException extends IllegalArgumentException {

    @Serial private static final long serialVersionUID = 1;

    private final String key;
    private final int at;
    private final String wanted;

    MalformedException(String key, int at, String wanted) {
      super(key + wanted + " at " + at);
      this.key = key;
      this.at = at;
      this.wanted = wanted;
    }

    /** The key, in the words of why a file cannot be read. */
    public String key() {
      return key;
    }

    /** The character, counted in the text that holds the line. */
    public int at() {
      return at;
    }

    /** What should have stood there; empty when that is not one thing. */
    public String wanted() {
      return wanted;
    }
  }
}
