package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a contents list from its lines, those that run over two lines among them.
 */
final class ReadEntries {

  private static final int LONGEST_COLUMN = 14;
  private static final int LONGEST_AUTHORS = 24;
  private static final int LEAST_TITLE = 4;

  private final List<Line> lines;
  private final @Nullable Leader[] leaders;
  private final String[] keys;
  private final String[] words;
  private final boolean[] twice;
  private final List<ContentsEntry> entries = new ArrayList<>();
  private String pending = "";
  private int pendingLine;

  ReadEntries(
      List<Line> lines,
      @Nullable Leader[] leaders,
      String[] keys,
      String[] words,
      boolean[] twice) {
    this.lines = lines;
    this.leaders = leaders;
    this.keys = keys;
    this.words = words;
    this.twice = twice;
  }

  List<ContentsEntry> read(int start, int end) {
    int paged = 0;
    for (int i = start; i < end; i++) {
      paged += leaders[i] != null ? 1 : 0;
    }
    boolean pages = paged * 2 >= end - start || paged >= 3;
    for (int i = start; i < end; i++) {
      Leader leader = leaders[i];
      if (leader != null) {
        add(i, leader);
      } else if (!FindContents.isContentsHead(lines.get(i).text())) {
        unpaged(i, end, pages);
      }
    }
    flush();
    entries.replaceAll(entry -> withoutAuthors(entry, start, end));
    return entries;
  }

  /** An entry that names its authors, without them where the body has such a line. */
  private ContentsEntry withoutAuthors(ContentsEntry entry, int start, int end) {
    int blank = entry.title().length();
    while (blank > 0 && !Blank.is(entry.title().charAt(blank - 1)) && !isSlash(entry, blank - 1)) {
      blank--;
    }
    for (; blank > LEAST_TITLE; blank--) {
      if (Blank.is(entry.title().charAt(blank - 1)) || isSlash(entry, blank - 1)) {
        String rest = entry.title().substring(blank).strip();
        String title = entry.title().substring(0, blank - 1).strip();
        if (rest.length() > LONGEST_AUTHORS) {
          break;
        }
        boolean names = !rest.isEmpty() && rest.chars().noneMatch(Character::isDigit);
        if (names && isTitle(Key.of(title), entry.key(), start, end)) {
          return new ContentsEntry(
              title, Key.of(title), entry.page(), entry.column(), entry.line());
        }
      }
    }
    return entry;
  }

  private static boolean isSlash(ContentsEntry entry, int at) {
    return "/／（(".indexOf(entry.title().charAt(at)) >= 0;
  }

  /** Whether a line of the body is this title, and the rest of the entry does not follow it. */
  private boolean isTitle(String key, String whole, int start, int end) {
    for (int i = 0; i < keys.length; i++) {
      if ((i < start || i >= end) && key.equals(keys[i])) {
        return i + 1 == keys.length || !whole.equals(key + keys[i + 1]);
      }
    }
    return false;
  }

  private void add(int i, Leader leader) {
    String title = words[i].isEmpty() ? Mark.bare(leader.title()) : words[i];
    int line = i;
    if (!pending.isEmpty()) {
      title = pending + title;
      line = pendingLine;
      pending = "";
    }
    entries.add(new ContentsEntry(title, Key.of(title), leader.page(), false, line));
  }

  private void unpaged(int i, int end, boolean pages) {
    String bare = words[i].isEmpty() ? Mark.bare(lines.get(i).text()) : words[i];
    if (!pages) {
      boolean column = bare.length() <= LONGEST_COLUMN && isColumn(i, end, pages);
      entries.add(new ContentsEntry(bare, Key.of(bare), null, column, i));
    } else if (isColumn(i, end, pages) && bare.length() <= LONGEST_COLUMN) {
      flush();
      entries.add(new ContentsEntry(bare, Key.of(bare), null, true, i));
    } else if (pending.isEmpty()) {
      pending = bare;
      pendingLine = i;
    } else {
      pending += bare;
    }
  }

  /** An entry without a page among such with pages, or a name set apart by its mark or its look. */
  private boolean isColumn(int i, int end, boolean pages) {
    Line line = lines.get(i);
    Mark.Kind mark = Mark.of(line.text()).kind();
    boolean marked =
        mark == Mark.Kind.BRACKETS
            || mark != Mark.Kind.NONE
                && i + 1 < end
                && Mark.of(lines.get(i + 1).text()).kind() != mark;
    boolean outdented =
        i + 1 < end && lines.get(i + 1).style().indent() > line.style().indent() + 1;
    boolean heavier =
        i + 1 < end
            && (line.style().bold() && !lines.get(i + 1).style().bold()
                || line.style().size() > lines.get(i + 1).style().size() + 0.05
                || line.style().level() > 0 && lines.get(i + 1).style().level() == 0);
    return marked
        || outdented
        || heavier
        || (pages || line.gap() >= 1) && twice[i] && isName(keys[i]);
  }

  private static boolean isName(String key) {
    return key.length() >= 2 && key.length() <= 8;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      entries.add(
          new ContentsEntry(pending, Key.of(pending), null, pending.length() <= 10, pendingLine));
      pending = "";
    }
  }
}
