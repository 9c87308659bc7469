package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of source lines: 来源：…, （摘自《…》…月…日，记者 …）, 据…电, ——摘编自…, 来源 | …, a name with a date in
 * brackets, and who compiled it.
 */
final class SourceGrammar {

  private static final int LONGEST = 160;
  private static final String SIGNS = "来來源摘选選转轉载載据據编編综綜社报報网網电電讯訊供稿理文作记記辑輯处處";
  private static final String CLOSERS = "）)】]〕。.；;，, 、";
  private static final String OPENERS = "（(【[〔—-－–─―*＊·•●■◆▲※>》 ";

  private SourceGrammar() {}

  /** What the line says as a source line; null when it cannot be one. */
  static @Nullable SourceLine parse(String line) {
    if (line.length() > LONGEST || !signs(line)) {
      return null;
    }
    String text = unwrapped(line);
    boolean bracketed = isBracketed(line);
    if (text.isEmpty()) {
      return null;
    }
    List<Labelled> parts = Labelled.parts(text);
    if (!parts.isEmpty()) {
      return labelled(parts, text, bracketed);
    }
    return Unlabelled.parse(text, bracketed);
  }

  private static boolean signs(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (SIGNS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return line.startsWith("Source") || PrintedDate.find(line) != null;
  }

  static boolean isBracketed(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return (first == '（' || first == '(') && (last == '）' || last == ')')
        || first == '〔' && last == '〕'
        || first == '[' && last == ']';
  }

  private static String unwrapped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end
        && (OPENERS.indexOf(line.charAt(start)) >= 0 || Blank.is(line.charAt(start)))) {
      start++;
    }
    while (end > start
        && CLOSERS.indexOf(line.charAt(end - 1)) >= 0
        && !closesInside(line, start, end)) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Whether the last bracket belongs to one that was opened after {@code start}. */
  private static boolean closesInside(String line, int start, int end) {
    char close = line.charAt(end - 1);
    int kind = "）)】]〕".indexOf(close);
    return kind >= 0 && line.indexOf("（(【[〔".charAt(kind), start) >= 0;
  }

  private static @Nullable SourceLine labelled(
      List<Labelled> parts, String text, boolean bracketed) {
    String source = null;
    String compiledBy = null;
    List<String> authors = new ArrayList<>();
    PrintedDate date = null;
    boolean plain = true;
    for (Labelled part : parts) {
      PrintedDate printed = PrintedDate.find(part.value());
      date = date == null ? printed : date;
      String value = SourceNames.without(part.value(), printed);
      switch (part.kind()) {
        case SOURCE -> source = source == null ? SourceNames.joined(value) : source;
        case COMPILER -> compiledBy = SourceNames.add(compiledBy, SourceNames.plain(value));
        case AUTHOR -> authors.addAll(SourceNames.people(value));
        case DATE -> plain = printed != null && plain;
        case NONE -> {
          if (source == null && !value.isBlank()) {
            source = SourceNames.bare(value);
            plain &= source != null;
          }
        }
      }
    }
    if (source == null && compiledBy == null && (date == null || !authors.isEmpty())) {
      return null;
    }
    boolean sentence = text.indexOf('。') >= 0;
    int certainty = sentence || !plain ? 1 : source != null || compiledBy != null ? 3 : 1;
    return SourceNames.plausible(source) && SourceNames.plausible(compiledBy)
        ? new SourceLine(source, compiledBy, authors, date, certainty)
        : null;
  }
}
