package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.ArrayList;
import java.util.EnumMap;
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
  private static final Map<Kind, List<String>> LABELS = new EnumMap<>(Kind.class);
  private static final List<String> VERBS = Words.of("labels.tsv", "origin");

  static {
    LABELS.put(Kind.SOURCE, Words.of("labels.tsv", "source"));
    LABELS.put(Kind.COMPILER, Words.of("labels.tsv", "compiler"));
    LABELS.put(Kind.AUTHOR, Words.of("labels.tsv", "author"));
    LABELS.put(Kind.DATE, Words.of("labels.tsv", "date"));
  }

  /** The line's labels and values in order; empty when it begins with none. */
  static List<Labelled> parts(String text) {
    List<Labelled> parts = new ArrayList<>();
    Kind kind = Kind.NONE;
    int valueStart = 0;
    int at = 0;
    while (at < text.length()) {
      Found found = begins(text, at) ? find(text, at) : null;
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
    for (Map.Entry<Kind, List<String>> labels : LABELS.entrySet()) {
      for (String label : labels.getValue()) {
        int end = after(text, at, label);
        int colon = end < 0 ? -1 : skipBlanks(text, end);
        if (colon >= 0 && colon < text.length() && SEPARATORS.indexOf(text.charAt(colon)) >= 0) {
          return new Found(labels.getKey(), colon + 1);
        }
        if (colon > end && labels.getKey() == Kind.AUTHOR && at > 0 && label.length() > 1) {
          return new Found(Kind.AUTHOR, colon);
        }
      }
    }
    return at == 0 ? verb(text) : null;
  }

  /** 摘自《…》, 据… and the like need no colon at the line's start. */
  private static @Nullable Found verb(String text) {
    for (String verb : VERBS) {
      int end = after(text, 0, verb);
      int value = end < 0 ? -1 : skipBlanks(text, end);
      if (value >= 0
          && value < text.length()
          && verb.length() > 1
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
