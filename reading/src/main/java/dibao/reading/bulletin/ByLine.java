package dibao.reading.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that names who wrote an article: 文 / 某某, 作者：某某, 本刊记者 某某. */
final class ByLine {

  private static final Pattern SIGNED =
      Pattern.compile(
          "\\p{IsHan}[\\p{IsHan}、·]{2,24}[\\s\\u3000]+(\\p{IsHan}[\\s\\u3000]?\\p{IsHan}{1,3})");
  private static final String SURNAMES = String.join("", Words.of("words.tsv", "surname"));
  private static final int LONGEST = 50;
  private static final int LONGEST_NAMES = 14;
  private static final List<String> TITLES =
      List.of("本报记者", "本刊记者", "特约记者", "本刊特约记者", "见习记者", "通讯员", "记者");

  private ByLine() {}

  /** The authors; null when the line is no by-line. */
  static @Nullable List<String> parse(String line) {
    if (line.length() > LONGEST || !signs(line) || line.indexOf('。') >= 0) {
      return null;
    }
    boolean bracketed = SourceGrammar.isBracketed(line);
    String text = bracketed ? line.substring(1, line.length() - 1).strip() : line;
    text =
        Character.isLetterOrDigit(text.charAt(0))
            ? text
            : text.replaceFirst("^[■●◆▲□○◇—\\-]+\\s*", "");
    List<Labelled> parts = Labelled.parts(text);
    List<String> authors = new ArrayList<>();
    for (Labelled part : parts) {
      if (part.kind() != Labelled.Kind.AUTHOR) {
        return null;
      }
      authors.addAll(SourceNames.people(part.value()));
    }
    return parts.isEmpty() ? titled(text, bracketed) : authors.isEmpty() ? null : authors;
  }

  /** The people whose bare names the line holds, such as □ 林 溪; null where it holds more. */
  static @Nullable List<String> names(String line) {
    String text = Mark.of(line).kind() == Mark.Kind.BULLET ? Mark.bare(line) : line;
    if (text.length() > LONGEST_NAMES
        || SURNAMES.indexOf(text.charAt(0)) < 0
        || !text.chars().allMatch(c -> Character.isLetter(c) || " 　、".indexOf(c) >= 0)) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String part : text.split("[\\s\\u3000]{2,}|、|\\u3000|(?<=\\p{IsHan}{2}) ")) {
      String name = part.replaceAll("[\\s\\u3000]", "");
      if (name.length() < 2 || name.length() > 3 || SURNAMES.indexOf(name.charAt(0)) < 0) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  /** True for what can be the whole name of one person. */
  static boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= 4
        && SURNAMES.indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(Character::isIdeographic);
  }

  private static boolean signs(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("作文记記撰执執讯訊员員（(".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable List<String> titled(String text, boolean bracketed) {
    for (String title : TITLES) {
      if (text.startsWith(title + " ") || text.startsWith(title + "\u3000")) {
        List<String> people =
            SourceNames.people(text.substring(title.length()).replace("通讯员", " "));
        return people.isEmpty() || people.stream().anyMatch(name -> name.length() > 8)
            ? null
            : people;
      }
    }
    return bracketed ? signed(text) : null;
  }

  /** （某某研究院　某某）: a place of work and a name. */
  private static @Nullable List<String> signed(String text) {
    Matcher signed = SIGNED.matcher(text);
    return signed.matches() ? List.of(signed.group(1).replaceAll("[\\s\\u3000]", "")) : null;
  }
}
