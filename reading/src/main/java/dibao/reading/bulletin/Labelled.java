package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label and the value after it, such as 编选：本刊编辑部.
 *
 * @param kind what the label announces; {@link Kind#NONE} for words before the first label
 */
record Labelled(Kind kind, String value) {

  /** What a label announces. */
  enum Kind {
    SOURCE,
    COMPILER,
    AUTHOR,
    DATE,
    NONE
  }

  private static final String SEPARATORS = ":：|｜│丨∣/／】]";

  private record Label(Kind kind, String words) {}

  private static final Map<Character, List<Label>> BY_FIRST = new HashMap<>();
  private static final String VERB_STARTS = "摘选選转轉編编原节節综綜据據来來本刊载載";
  private static final List<String> VERBS = Words.of("labels.tsv", "origin");

  private static final Signs FIRST;

  static {
    index(Kind.SOURCE, "source");
    index(Kind.COMPILER, "compiler");
    index(Kind.AUTHOR, "author");
    index(Kind.DATE, "date");
    StringBuilder first = new StringBuilder();
    BY_FIRST.keySet().forEach(first::append);
    FIRST = Signs.of(first.toString());
  }

  private static void index(Kind kind, String name) {
    for (String words : Words.of("labels.tsv", name)) {
      BY_FIRST
          .computeIfAbsent(words.charAt(0), key -> new ArrayList<>())
          .add(new Label(kind, words));
    }
  }

  /** The line's labels and values in order; empty when it begins with none. */
  static List<Labelled> parts(String text) {
    List<Labelled> parts = new ArrayList<>();
    Kind kind = Kind.NONE;
    int valueStart = 0;
    int at = 0;
    while (at < text.length()) {
      boolean may = at == 0 || FIRST.has(text.charAt(at)) && begins(text, at);
      Found found = may ? find(text, at) : null;
      if (found == null) {
        at++;
        continue;
      }
      add(parts, kind, text.substring(valueStart, at));
      kind = found.kind;
      valueStart = found.end;
      at = found.end;
    }
    if (kind != Kind.NONE) {
      add(parts, kind, text.substring(valueStart));
    }
    return parts;
  }

  private static void add(List<Labelled> parts, Kind kind, String value) {
    if (kind != Kind.NONE || value.chars().anyMatch(Character::isLetterOrDigit)) {
      parts.add(new Labelled(kind, value.strip()));
    }
  }

  /** Whether a label with its colon stands at {@code at}. */
  static boolean begin(String text, int at) {
    return find(text, text.charAt(at) == '【' ? at + 1 : at) != null;
  }

  private static boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && before != '“' && before != '《';
  }

  private record Found(Kind kind, int end) {}

  private static @Nullable Found find(String text, int at) {
    if (at < text.length()) {
      for (Label label : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
        Found found = find(text, at, label);
        if (found != null) {
          return found;
        }
      }
    }
    return at == 0 ? verb(text) : null;
  }

  private static @Nullable Found find(String text, int at, Label label) {
    int end = after(text, at, label.words);
    int colon = end < 0 ? -1 : skipBlanks(text, end);
    if (colon >= 0 && colon < text.length() && SEPARATORS.indexOf(text.charAt(colon)) >= 0) {
      return new Found(label.kind, colon + 1);
    }
    boolean name = colon > end && label.kind == Kind.AUTHOR && at > 0 && label.words.length() > 1;
    return name ? new Found(Kind.AUTHOR, colon) : null;
  }

  /** 摘自《…》, 据… and the like need no colon at the line's start. */
  private static @Nullable Found verb(String text) {
    if (VERB_STARTS.indexOf(text.charAt(0)) < 0) {
      return null;
    }
    for (String verb : VERBS) {
      int end = after(text, 0, verb);
      int value = end < 0 ? -1 : skipBlanks(text, end);
      if (value >= 0
          && value < text.length()
          && (verb.endsWith("自")
              || verb.endsWith("于")
              || "《“\"'「".indexOf(text.charAt(value)) >= 0)) {
        return new Found(Kind.SOURCE, value);
      }
    }
    return null;
  }

  /** Where the label ends, blanks between its characters allowed; -1 if it does not stand there. */
  private static int after(String text, int at, String label) {
    int i = at;
    for (int j = 0; j < label.length(); j++) {
      if (j > 0) {
        i = skipBlanks(text, i);
      }
      if (i >= text.length() || text.charAt(i) != label.charAt(j)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
