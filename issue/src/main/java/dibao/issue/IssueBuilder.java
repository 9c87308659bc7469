package dibao.issue;

import dibao.issue.BlockReader.Part;
import dibao.issue.IssueFileException.Fault;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers blocks into articles and articles into columns, in the order in which they are read. */
final class IssueBuilder {

  private static final String AUTHORS = "作者：";
  private static final String CAPTION = "表：";
  private static final String UNIT = "单位：";

  private final List<Fault> faults;
  private final List<Section> sections = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Block> foreword = new ArrayList<>();
  private @Nullable String sectionName;
  private boolean begun;
  private boolean inSection;
  private @Nullable String title;
  private int titleLine = 1;

  IssueBuilder(List<Fault> faults) {
    this.faults = faults;
  }

  void section(@Nullable String name) {
    begin();
    endSection();
    sectionName = name;
    inSection = true;
  }

  void article(String newTitle, int line) {
    begin();
    endArticle();
    title = newTitle;
    titleLine = line;
  }

  void block(Part part) {
    if (title == null && begun) {
      faults.add(new Fault(part.line(), "text stands before the first title (## TITLE)"));
    } else {
      parts.add(part);
    }
  }

  List<Section> sections() {
    begin();
    endSection();
    return sections;
  }

  /** What stands before the first column and title. */
  List<Block> foreword() {
    return foreword;
  }

  private void begin() {
    if (!begun) {
      begun = true;
      List<Part> whole = List.copyOf(parts);
      foreword.addAll(blocks());
      checkNotes("the foreword", foreword, List.of(), whole);
    }
  }

  private void endSection() {
    endArticle();
    if (inSection || !articles.isEmpty()) {
      sections.add(new Section(sectionName, articles));
    }
    articles.clear();
    sectionName = null;
  }

  private void endArticle() {
    if (title != null) {
      List<Part> whole = List.copyOf(parts);
      List<String> authors = takeAuthors();
      SourceLine source = takeSource();
      List<Footnote> notes = takeNotes();
      List<Block> blocks = blocks();
      checkNotes("«" + title + "»", blocks, notes, whole);
      articles.add(
          new Article(
              title, authors, blocks, notes, source.source(), source.compiledBy(), source.date()));
      title = null;
    }
  }

  private List<String> takeAuthors() {
    if (!parts.isEmpty()
        && parts.getFirst() instanceof Part.Words words
        && words.raw().startsWith(AUTHORS)) {
      parts.removeFirst();
      String names = InlineReader.plain(words.raw().substring(AUTHORS.length())).strip();
      return names.isEmpty() ? List.of() : List.of(names.split("、"));
    }
    return List.of();
  }

  private SourceLine takeSource() {
    for (int i = parts.size() - 1; i >= 0 && parts.get(i) instanceof Part.Words words; i--) {
      if (SourceLine.is(words.raw())) {
        parts.remove(i);
        return source(words);
      }
      if (!isNote(words)) {
        break;
      }
    }
    return SourceLine.NONE;
  }

  private SourceLine source(Part.Words words) {
    try {
      return SourceLine.parse(InlineReader.plain(words.raw()));
    } catch (DateTimeParseException e) {
      faults.add(new Fault(words.line(), "日期： takes a day as YYYY-MM-DD"));
      return SourceLine.NONE;
    }
  }

  private static boolean isNote(Part.Words words) {
    int end = words.raw().indexOf(']');
    return words.raw().startsWith("\\[^")
        && end > 3
        && words.raw().charAt(end - 1) != '\\'
        && words.raw().startsWith("]:", end);
  }

  private List<Footnote> takeNotes() {
    List<Footnote> notes = new ArrayList<>();
    for (Part part : List.copyOf(parts)) {
      if (part instanceof Part.Words words && isNote(words)) {
        parts.remove(part);
        int end = words.raw().indexOf("]:");
        String label = words.raw().substring(3, end);
        notes.add(new Footnote(label, InlineReader.read(words.raw().substring(end + 2).strip())));
      }
    }
    return notes;
  }

  private void checkNotes(
      String place, List<Block> blocks, List<Footnote> notes, List<Part> whole) {
    Set<String> known = new HashSet<>();
    for (Footnote note : notes) {
      if (!known.add(note.label())) {
        String fault = place + " has two footnotes [^" + note.label() + "]";
        faults.add(new Fault(line(note.label(), whole), fault));
      }
    }
    for (Block block : blocks) {
      for (Run run : runs(block)) {
        if (run instanceof Run.Note note && !known.contains(note.label())) {
          String fault = place + " lacks the footnote [^" + note.label() + "]:";
          faults.add(new Fault(line(note.label(), whole), fault));
        }
      }
    }
  }

  /** The line of the paragraph that refers to a footnote; that of the title where none is known. */
  private int line(String label, List<Part> whole) {
    return whole.stream()
        .filter(
            part -> part instanceof Part.Words words && words.raw().contains("[^" + label + "]"))
        .mapToInt(Part::line)
        .findFirst()
        .orElse(titleLine);
  }

  private static List<Run> runs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.runs();
      case Block.Items items -> items.entries().stream().flatMap(List::stream).toList();
      default -> List.of();
    };
  }

  /** The blocks gathered since the last title. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      switch (parts.get(i)) {
        case Part.Words words
            when isCaption(words)
                && next instanceof Part.Whole(int l, Block b)
                && b instanceof Block.Table table -> {
          blocks.add(captioned(words.raw(), table));
          i++;
        }
        case Part.Words words -> blocks.add(paragraph(words.raw()));
        case Part.Whole whole -> blocks.add(whole.block());
      }
    }
    parts.clear();
    return blocks;
  }

  private static boolean isCaption(Part.Words words) {
    return words.raw().startsWith(CAPTION) || words.raw().startsWith(UNIT);
  }

  private static Block captioned(String raw, Block.Table table) {
    String text = InlineReader.plain(raw);
    int unitAt = text.startsWith(UNIT) ? 0 : text.indexOf('　' + UNIT);
    String unit = unitAt < 0 ? "" : text.substring(text.indexOf(UNIT, unitAt) + UNIT.length());
    String before = unitAt < 0 ? text : text.substring(0, unitAt);
    String caption = before.startsWith(CAPTION) ? before.substring(CAPTION.length()) : "";
    return new Block.Table(
        caption.isBlank() ? null : caption.strip(),
        unit.isBlank() ? null : unit.strip(),
        table.head(),
        table.rows());
  }

  private static Block paragraph(String raw) {
    Block picture = PictureLine.read(raw);
    return picture != null ? picture : new Block.Paragraph(InlineReader.read(raw));
  }
}
