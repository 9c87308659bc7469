package dibao.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a Markdown file into its lines and takes the markup off them. */
final class ReadMarkdown {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");
  private static final Pattern RULE = Pattern.compile("(?:[-*_]\\s*){3,}");

  private static final int LONGEST_RULE = 500;

  private final Document plain;
  private final List<Line> lines = new ArrayList<>();
  private double gap;
  private boolean fenced;

  private ReadMarkdown(Document plain) {
    this.plain = plain;
  }

  /** Whether the lines are marked up: two headings, or one and the file's name says so. */
  static boolean isMarkdown(Document plain, String name) {
    boolean named = name.endsWith(".md") || name.endsWith(".markdown");
    long headings = plain.lines().stream().filter(line -> isHeading(line.text())).limit(3).count();
    return headings >= (named ? 1 : 2);
  }

  private static boolean isHeading(String text) {
    return text.charAt(0) == '#' && HEADING.matcher(text).matches();
  }

  static Document read(Document plain) {
    ReadMarkdown reader = new ReadMarkdown(plain);
    int start = reader.frontMatterEnd();
    for (Line line : plain.lines().subList(start, plain.lines().size())) {
      reader.line(line);
    }
    return new Document(
        plain.name(),
        Format.MARKDOWN,
        plain.text(),
        reader.lines,
        plain.pages(),
        null,
        plain.remarks());
  }

  private int frontMatterEnd() {
    List<Line> all = plain.lines();
    if (all.isEmpty() || !all.getFirst().text().equals("---")) {
      return 0;
    }
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).text().equals("---") || all.get(i).text().equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The expressions nest with the line's length, so that it must be short. */
  private static boolean isRule(String text) {
    return "-*_|:".indexOf(text.charAt(0)) >= 0
        && text.length() <= LONGEST_RULE
        && (RULE.matcher(text).matches()
            || SEPARATOR.matcher(text).matches() && text.indexOf('|') >= 0);
  }

  private void line(Line line) {
    gap += line.gap();
    String text = line.text();
    if (text.startsWith("```") || text.startsWith("~~~")) {
      fenced = !fenced;
      return;
    }
    if (fenced) {
      lines.add(line.spaced(gap));
      gap = 0;
      return;
    }
    if (isRule(text)) {
      gap += 1;
      return;
    }
    int start = 0;
    Style style = line.style();
    if (isHeading(text)) {
      int level = level(text);
      start = level;
      style = style.heading(level, false);
      text = text.replaceFirst("\\s+#+\\s*$", "");
    } else if (text.startsWith("> ")) {
      start = 2;
    } else if ((text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ "))
        && text.length() > 2) {
      start = 2;
      style = style.asItem(Style.Item.BULLET);
    }
    if (start == 0 && isPlain(text)) {
      lines.add(line.styled(style, gap));
      gap = 0;
      return;
    }
    boolean row = text.startsWith("|") && text.indexOf('|', 1) > 0;
    Inline inline = row ? Inline.row(text) : Inline.of(text, start);
    if (!inline.text().isEmpty()) {
      add(line, inline, row ? style.asRow() : style);
    }
  }

  /** Whether the line has none of the signs of which markup is made. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < 0x80 && "\\*_`![|".indexOf(character) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void add(Line line, Inline inline, Style style) {
    int[] offsets = inline.indices();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = line.origin().offset(offsets[i]);
    }
    boolean all = inline.isStrong();
    Style looks = all ? style.heading(style.level(), true) : style.emphasised(inline.strong());
    lines.add(new Line(inline.text(), Origin.of(offsets), line.number(), line.page(), gap, looks));
    gap = 0;
  }

  private static int level(String text) {
    int level = 0;
    while (text.charAt(level) == '#') {
      level++;
    }
    return level;
  }
}
