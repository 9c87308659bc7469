package dibao.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes lines of the paragraphs and tables of a Word file. */
final class WordLines {

  private static final int LONGEST_CELL = 60;

  /** A paragraph or a table's row. */
  private record Entry(WordParagraph paragraph, boolean row) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<WordParagraph> waiting = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final WordLists lists;
  private double gap;
  private int number;

  WordLines(WordLists lists) {
    this.lists = lists;
  }

  void add(WordParagraph paragraph) {
    entries.add(new Entry(paragraph, false));
    waiting.forEach(box -> entries.add(new Entry(box, false)));
    waiting.clear();
  }

  /** Adds a text box's paragraph after the paragraph that is being read. */
  void later(WordParagraph paragraph) {
    waiting.add(paragraph);
  }

  /** Adds a table: as rows where it holds data, as paragraphs where it only lays out. */
  void table(List<List<List<WordParagraph>>> table) {
    boolean data =
        table.size() > 1
            && table.stream().mapToInt(List::size).max().orElse(0) > 1
            && table.stream().flatMap(List::stream).allMatch(WordLines::isCell);
    for (List<List<WordParagraph>> row : table) {
      if (data) {
        entries.add(new Entry(row(row), true));
      } else {
        row.forEach(cell -> cell.forEach(this::add));
      }
    }
  }

  private static boolean isCell(List<WordParagraph> cell) {
    return cell.stream().mapToInt(paragraph -> paragraph.text.length()).sum() <= LONGEST_CELL;
  }

  private static WordParagraph row(List<List<WordParagraph>> cells) {
    WordParagraph row = new WordParagraph(new WordLook());
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.text.append('\t');
      }
      for (WordParagraph part : cells.get(i)) {
        row.add(part.text.toString().replaceAll("\\s+", " ").strip(), part.look);
      }
    }
    return row;
  }

  Document document(String name, @org.jspecify.annotations.Nullable String title) {
    double size = common(false);
    boolean heavy = common(true) > 0;
    for (Entry entry : entries) {
      add(entry, size, heavy);
    }
    return new Document(name, Format.DOCX, text.toString(), lines, 0, title, List.of());
  }

  /** The size that most characters have, or whether most are in a heavy face. */
  private double common(boolean heavy) {
    Map<Double, Integer> counts = new HashMap<>();
    for (Entry entry : entries) {
      double value =
          heavy ? (WordLook.isHeavy(entry.paragraph.face()) ? 1 : 0) : entry.paragraph.size();
      counts.merge(value, entry.paragraph.text.length(), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(heavy ? 0 : 10.5);
  }

  private void add(Entry entry, double size, boolean heavy) {
    number++;
    WordParagraph paragraph = entry.paragraph;
    int start = text.length();
    text.append(paragraph.text).append('\n');
    if (paragraph.isBlank()) {
      gap += 1;
      return;
    }
    gap += paragraph.look.lines(paragraph.look.before);
    Style style = paragraph.style(size, heavy, entry.row);
    if (style.level() == 0 && !entry.row) {
      style = style.asItem(lists.of(paragraph.look.list));
    }
    int from = 0;
    String words = paragraph.text.toString();
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == '\n') {
        line(words, from, i, start, style);
        from = i + 1;
      }
    }
    gap += paragraph.look.lines(paragraph.look.after);
  }

  private void line(String words, int start, int end, int base, Style style) {
    int from = start;
    int to = end;
    while (from < to
        && Blank.is(words.charAt(from))
        && !(style.row() && words.charAt(from) == '\t')) {
      from++;
    }
    while (to > from
        && Blank.is(words.charAt(to - 1))
        && !(style.row() && words.charAt(to - 1) == '\t')) {
      to--;
    }
    if (from == to) {
      gap += 1;
      return;
    }
    double indent = style.indent();
    for (int i = start; i < from; i++) {
      indent += Blank.width(words.charAt(i));
    }
    Style looks = style.part(from, to).indented(indent);
    lines.add(new Line(words.substring(from, to), Origin.at(base + from), number, 0, gap, looks));
    gap = 0;
  }
}
