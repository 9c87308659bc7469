package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labelled lines of an imprint: 主办, 地址, 电话, 投稿. */
final class Imprint {

  private static final List<String> LABELS = Words.of("words.tsv", "imprint");

  private static final Map<Character, List<String>> BY_LAST =
      LABELS.stream().collect(Collectors.groupingBy(label -> label.charAt(label.length() - 1)));

  private Imprint() {}

  /** How many labels with a colon the line has. */
  static int labels(String text) {
    return text.indexOf('：') < 0 && text.indexOf(':') < 0 ? 0 : fields(text).size();
  }

  private static char last(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '：' || last == ':' ? text.charAt(text.length() - 2) : last;
  }

  /** Whether the line is a label alone. */
  static boolean isLabel(String text) {
    return text.length() >= 2
        && text.length() <= 8
        && BY_LAST.containsKey(last(text))
        && LABELS.contains(text.replaceAll("[\\s\\u3000：:]", ""));
  }

  /** The line's labels and values in order. */
  static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    @Nullable String label = null;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != '：' && character != ':') {
        continue;
      }
      String found = labelBefore(text, i);
      if (found != null) {
        int begin = labelStart(text, i, found);
        if (label != null) {
          fields.putIfAbsent(label, text.substring(start, begin).strip());
        }
        label = found;
        start = i + 1;
      }
    }
    if (label != null) {
      fields.putIfAbsent(label, text.substring(start).strip());
    }
    return fields;
  }

  private static @Nullable String labelBefore(String text, int colon) {
    int last = colon - 1;
    while (last >= 0 && Blank.is(text.charAt(last))) {
      last--;
    }
    for (String label :
        last < 0 ? List.<String>of() : BY_LAST.getOrDefault(text.charAt(last), List.of())) {
      if (labelStart(text, colon, label) >= 0) {
        return label;
      }
    }
    return null;
  }

  /** Where the label that ends at the colon begins, blanks between its characters allowed. */
  private static int labelStart(String text, int colon, String label) {
    int i = colon;
    for (int j = label.length() - 1; j >= 0; j--) {
      i--;
      while (i >= 0 && Blank.is(text.charAt(i))) {
        i--;
      }
      if (i < 0 || text.charAt(i) != label.charAt(j)) {
        return -1;
      }
    }
    return i;
  }
}
