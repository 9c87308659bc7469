package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Source lines that have no label: 据…电, a name and a date, …供稿. */
final class Unlabelled {

  private static final List<String> TOLD = Words.of("labels.tsv", "told");
  private static final List<String> MADE = Words.of("labels.tsv", "made");
  private static final String ENDINGS = endings();
  static final int LONGEST = 46;

  private Unlabelled() {}

  private static String endings() {
    StringBuilder endings = new StringBuilder();
    TOLD.forEach(word -> endings.append(word.charAt(word.length() - 1)));
    MADE.forEach(word -> endings.append(word.charAt(word.length() - 1)));
    return endings.toString();
  }

  static @Nullable SourceLine parse(String text, boolean bracketed) {
    if (text.length() > LONGEST || text.indexOf('。') >= 0) {
      return null;
    }
    PrintedDate date = PrintedDate.find(text);
    if (date == null && !bracketed && ENDINGS.indexOf(text.charAt(text.length() - 1)) < 0) {
      return null;
    }
    String rest = withoutComma(SourceNames.without(text, date).strip());
    if (rest.isEmpty()) {
      return date == null ? null : new SourceLine(null, null, List.of(), date, 1);
    }
    SourceLine told = told(rest, date, bracketed);
    if (told != null) {
      return told;
    }
    SourceLine made = made(rest, date, bracketed);
    return made != null ? made : bare(rest, date, bracketed);
  }

  private static String withoutComma(String text) {
    int end = text.length();
    while (end > 0
        && (",，、".indexOf(text.charAt(end - 1)) >= 0 || Blank.is(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** 据新华社北京5月6日电, 综合新华社、央视新闻报道. */
  private static @Nullable SourceLine told(
      String rest, @Nullable PrintedDate date, boolean bracketed) {
    for (String verb : TOLD) {
      if (!rest.endsWith(verb)) {
        continue;
      }
      String name = rest.substring(0, rest.length() - verb.length()).strip();
      boolean according = name.startsWith("据") || name.startsWith("综合");
      name = name.replaceFirst("^(据|综合)+", "");
      String agency = agency(name);
      if (agency != null && (according || bracketed || date != null)) {
        return new SourceLine(agency, null, List.of(), date, according || bracketed ? 3 : 2);
      }
    }
    return null;
  }

  /** The name at the head of 新华社北京 or of a list of such names. */
  private static @Nullable String agency(String text) {
    int end = text.indexOf('》');
    if (text.startsWith("《") && end > 0) {
      return SourceNames.joined(text);
    }
    if (text.indexOf('、') < 0) {
      for (int i = 1; i < text.length() - 1; i++) {
        if ("社报网台".indexOf(text.charAt(i)) >= 0
            && text.charAt(i + 1) != '站'
            && text.charAt(i + 1) != '会'
            && text.length() - i - 1 <= 6) {
          return SourceNames.plain(text.substring(0, i + 1));
        }
      }
    }
    String name = SourceNames.joined(text);
    return name != null && name.length() >= 2 && name.length() <= 30 && name.indexOf('，') < 0
        ? name
        : null;
  }

  /** 本刊编辑部整理, 办公室供稿. */
  private static @Nullable SourceLine made(
      String rest, @Nullable PrintedDate date, boolean bracketed) {
    for (String verb : MADE) {
      if (rest.endsWith(verb)) {
        String maker = rest.substring(0, rest.length() - verb.length()).strip();
        String signed = officeAndPerson(maker);
        if (signed != null) {
          return new SourceLine(
              null, signed, List.of(), date, bracketed ? 3 : date != null ? 2 : 1);
        }
        String name = SourceNames.plain(maker);
        if (name != null
            && name.length() >= 2
            && name.length() <= 20
            && name.chars().allMatch(c -> c > ' ')) {
          return new SourceLine(null, name, List.of(), date, bracketed ? 3 : date != null ? 2 : 1);
        }
      }
    }
    return null;
  }

  /** 宏观组 某某: an office and one of its people; null for anything else. */
  private static @Nullable String officeAndPerson(String words) {
    int blank = words.length() - 1;
    while (blank > 0 && !Blank.is(words.charAt(blank))) {
      blank--;
    }
    boolean two =
        blank > 1 && words.substring(0, blank).strip().chars().noneMatch(c -> Blank.is((char) c));
    boolean named = two && ByLine.names(words.substring(blank + 1)) != null;
    return named ? words.substring(0, blank).strip() + " " + words.substring(blank + 1) : null;
  }

  /** （发展改革局　某某）: an office and who wrote for it. */
  private static @Nullable SourceLine signed(String words, @Nullable PrintedDate date) {
    int blank = words.length() - 1;
    while (blank > 0 && !Blank.is(words.charAt(blank))) {
      blank--;
    }
    String office = blank < 1 ? null : SourceNames.bareOrOffice(words.substring(0, blank));
    List<String> people = office == null ? null : ByLine.names(words.substring(blank + 1));
    return people == null ? null : new SourceLine(office, null, people, date, 2);
  }

  /** （新华网 2024年5月6日）, 《经济日报》2024-05-06. */
  private static @Nullable SourceLine bare(
      String rest, @Nullable PrintedDate date, boolean bracketed) {
    String words = rest.startsWith("据") ? rest.substring(1) : rest;
    String name = bracketed ? SourceNames.bareOrOffice(words) : SourceNames.bare(words);
    if (name == null && bracketed) {
      return signed(words, date);
    }
    if (name == null || name.length() > 30 || date == null && !bracketed) {
      return null;
    }
    return new SourceLine(name, null, List.of(), date, date != null ? bracketed ? 3 : 2 : 2);
  }
}
