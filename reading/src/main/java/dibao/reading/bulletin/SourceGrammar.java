package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of source lines: 来源：…, （摘自《…》…月…日，记者 …）, 据…电, ——摘编自…, 来源 | …, a name with a date in
 * brackets, and who compiled it.
 */
final class SourceGrammar {

  private static final int LONGEST = 160;
  private static final int SHORT = 30;
  private static final int LONGEST_TOLD = 30;

  /** Remarks on what was done to the text: ，有删节. */
  private static final Pattern CUT =
      Pattern.compile("[，,；;（(\\s]*(?:本刊)?(?:略?有|略作?)(?:删节|删改|删减|改动|修改)[）)]?$");

  /** An agency before its reporter: 新华社北京5月6日电 记者某某. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(.{2,24}?)[\\s\\u3000，,（(]*(?:特约|见习|实习)?(?:记者|通讯员)[\\s\\u3000]*([\\p{IsHan}\\s\\u3000、]{2,16})");

  private static final Signs SIGNS = Signs.of("来來源摘选選转轉载載据據编編综綜社报報网網电電讯訊供稿理文作记記辑輯处處");
  private static final String CLOSERS = "）)】]］〕。.；;，, 、";
  private static final String OPENERS = "（(【[［〔—-－–─―*＊·•●■◆▲※>》 ";

  private SourceGrammar() {}

  /** What the line says as a source line; null when it cannot be one. */
  static @Nullable SourceLine parse(String line) {
    boolean bracketed = isBracketed(line);
    if (line.length() > LONGEST || !(bracketed && line.length() <= SHORT) && !signs(line)) {
      return null;
    }
    String text = withoutRemark(unwrapped(line)).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (bracketed && (text.contains("记者") || text.contains("通讯员"))) {
      Matcher reporter = REPORTER.matcher(text);
      if (reporter.matches()) {
        SourceLine told = parts(reporter.group(1), true);
        return told == null ? null : told.by(SourceNames.people(reporter.group(2)));
      }
    }
    int second = bracketed ? text.indexOf('；') : -1;
    SourceLine first = second < 1 ? null : parts(text.substring(0, second), true);
    SourceLine rest = first == null ? null : parts(text.substring(second + 1).strip(), true);
    return first != null && rest != null && rest.compiledBy() != null
        ? first.and(rest)
        : parts(text, bracketed);
  }

  /** Most lines end in none of its verbs and are not asked further. */
  private static String withoutRemark(String text) {
    int last = text.length() - 1;
    last -= last > 0 && "）)".indexOf(text.charAt(last)) >= 0 ? 1 : 0;
    boolean may = last > 0 && "节改减动".indexOf(text.charAt(last)) >= 0;
    return may ? CUT.matcher(text).replaceFirst("") : text;
  }

  private static @Nullable SourceLine parts(String text, boolean bracketed) {
    List<Labelled> parts = Labelled.parts(text);
    return parts.isEmpty() ? Unlabelled.parse(text, bracketed) : labelled(parts, text, bracketed);
  }

  private static boolean signs(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (SIGNS.has(line.charAt(i))) {
        return true;
      }
    }
    return line.startsWith("Source")
        || line.length() <= Unlabelled.LONGEST && PrintedDate.find(line) != null;
  }

  static boolean isBracketed(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return (first == '（' || first == '(') && (last == '）' || last == ')')
        || first == '〔' && last == '〕'
        || first == '[' && last == ']'
        || first == '［' && last == '］';
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
    int kind = "）)】]］〕".indexOf(close);
    return kind >= 0 && line.indexOf("（(【[［〔".charAt(kind), start) >= 0;
  }

  /** The names of 综合新华社、央视新闻报道 without the verb after them. */
  private static String reported(String text, String value) {
    boolean verb = text.startsWith("综合") || text.startsWith("据");
    return verb ? value.replaceFirst("(?<!经济)(?:综合)?(?:报道|消息|整理|改编|编写)\\s*$", "") : value;
  }

  /** Whether the date begins a stretch of days: 5月22日至24日. */
  private static boolean isStretch(String value, PrintedDate date) {
    String after = value.substring(date.end()).strip();
    return !after.isEmpty() && "至到—–-~～－".indexOf(after.charAt(0)) >= 0;
  }

  private static @Nullable SourceLine labelled(
      List<Labelled> parts, String text, boolean bracketed) {
    String source = null;
    String compiledBy = null;
    List<String> authors = new ArrayList<>();
    PrintedDate date = null;
    boolean plain = !text.startsWith("据") || text.indexOf('，') < 0 && text.length() <= LONGEST_TOLD;
    for (Labelled part : parts) {
      PrintedDate printed = PrintedDate.find(part.value());
      date = date == null ? printed : date;
      String value = SourceNames.without(part.value(), printed);
      switch (part.kind()) {
        case SOURCE -> source = source == null ? SourceNames.joined(reported(text, value)) : source;
        case COMPILER -> compiledBy = SourceNames.add(compiledBy, SourceNames.plain(value));
        case AUTHOR -> authors.addAll(SourceNames.people(value));
        case DATE -> {
          if (printed != null && isStretch(part.value(), printed)) {
            return null;
          }
          plain = printed != null && plain;
        }
        case NONE -> {
          if (source == null && !value.isBlank()) {
            source = SourceNames.bareOrOffice(value);
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
