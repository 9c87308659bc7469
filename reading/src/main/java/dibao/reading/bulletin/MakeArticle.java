package dibao.reading.bulletin;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Run;
import dibao.reading.document.Line;
import dibao.reading.document.Style;
import dibao.reading.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of one article. */
final class MakeArticle {

  private final @Nullable String section;
  private final List<Line> titleLines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Places.Stretch> stretches = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private static final String UNIT = "单位：";

  private final List<Piece> rows = new ArrayList<>();
  private String title = "";
  private int length;
  private @Nullable SourceLine source;

  MakeArticle(@Nullable String section) {
    this.section = section;
  }

  void title(Piece piece, String words) {
    titleLines.addAll(piece.lines());
    title = words;
  }

  boolean isEmpty() {
    return title.isEmpty() && blocks.isEmpty() && rows.isEmpty() && source == null;
  }

  /** Words without title, source or author. */
  boolean isPreface() {
    return title.isEmpty() && source == null && authors.isEmpty() && !blocks.isEmpty();
  }

  List<Block> blocks() {
    endTable();
    return List.copyOf(blocks);
  }

  void source(@Nullable SourceLine parsed) {
    if (parsed != null) {
      source = source == null ? parsed : source.and(parsed);
    }
  }

  void byline(Piece piece) {
    List<String> parsed = ByLine.parse(piece.line());
    List<String> names = parsed == null ? ByLine.names(piece.line()) : parsed;
    if (names != null) {
      names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }
    if (!blocks.isEmpty() && SourceGrammar.isBracketed(piece.line())) {
      body(piece);
    }
  }

  void body(Piece piece) {
    if (piece.role() == Role.ROW) {
      rows.add(piece);
      return;
    }
    endTable();
    Prose prose = Prose.of(piece.lines());
    if (GatherEvidence.isRule(prose.text())) {
      return;
    }
    Style.Item item = piece.lines().getFirst().style().item();
    if (piece.role() == Role.HEADING) {
      add(new Block.Heading(1, prose.text()), piece.lines(), prose.text().length());
    } else if (item == Style.Item.NONE) {
      add(new Block.Paragraph(runs(prose)), piece.lines(), prose.text().length());
    } else {
      item(runs(prose), item == Style.Item.NUMBER);
      place(piece.lines(), prose.text().length());
    }
  }

  /** Adds an entry to the list before it, or begins one. */
  private void item(List<Run> entry, boolean ordered) {
    List<List<Run>> entries = new ArrayList<>();
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.Items open
        && open.ordered() == ordered) {
      entries.addAll(open.entries());
      blocks.removeLast();
    }
    entries.add(entry);
    blocks.add(new Block.Items(ordered, entries));
  }

  private void add(Block block, List<Line> lines, int size) {
    blocks.add(block);
    place(lines, size);
  }

  private void place(List<Line> lines, int size) {
    stretches.add(new Places.Stretch(length, lines));
    length += size + 1;
  }

  private static List<Run> runs(Prose prose) {
    List<Run> runs = new ArrayList<>();
    String text = prose.text();
    int at = 0;
    for (Span span : joined(prose.strong(), text)) {
      if (span.start() > at) {
        runs.add(new Run.Plain(text.substring(at, span.start())));
      }
      if (span.end() > Math.max(at, span.start())) {
        runs.add(new Run.Strong(text.substring(Math.max(at, span.start()), span.end())));
        at = span.end();
      }
    }
    if (at < text.length()) {
      runs.add(new Run.Plain(text.substring(at)));
    }
    return runs;
  }

  /** Heavy stretches of lines that follow each other are one. */
  private static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span before = joined.isEmpty() ? null : joined.getLast();
      if (before != null
          && before.end() <= span.start()
          && text.substring(before.end(), span.start()).isBlank()) {
        joined.set(joined.size() - 1, new Span(before.start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> cells = new ArrayList<>();
    for (Piece row : rows) {
      cells.add(List.of(Prose.of(row.lines()).text().split("\t", -1)));
    }
    int width = cells.getFirst().size();
    boolean even =
        rows.size() > 1 && width > 1 && cells.stream().allMatch(row -> row.size() == width);
    for (Piece row : rows) {
      stretches.add(new Places.Stretch(length, row.lines()));
      length += Prose.of(row.lines()).text().length() + 1;
    }
    if (even) {
      String unit = unit();
      String caption = caption();
      blocks.add(new Block.Table(caption, unit, cells.getFirst(), cells.subList(1, cells.size())));
    } else {
      cells.forEach(row -> blocks.add(Block.Paragraph.of(String.join("\t", row))));
    }
    rows.clear();
  }

  /** Takes the line 单位：… off the blocks, where the next is a table. */
  private @Nullable String unit() {
    String text = lastWords();
    boolean told = text.startsWith(UNIT) && text.length() > UNIT.length() && Caption.isUnit(text);
    if (!told) {
      return null;
    }
    blocks.removeLast();
    return text.substring(UNIT.length());
  }

  /** Takes the line over a table off the blocks. */
  private @Nullable String caption() {
    String text = lastWords();
    if (text.isEmpty() || !Caption.mayBe(text) || Caption.isUnit(text)) {
      return null;
    }
    blocks.removeLast();
    return text;
  }

  private String lastWords() {
    boolean words =
        !blocks.isEmpty()
            && blocks.getLast() instanceof Block.Paragraph paragraph
            && paragraph.runs().stream().noneMatch(run -> run instanceof Run.Link);
    return words ? blocks.getLast().text() : "";
  }

  ReadArticle finish(int number, @Nullable LocalDate reference) {
    endTable();
    SourceLine told = source == null ? Dateline.of(blocks) : source;
    LocalDate date = told == null || told.date() == null ? null : told.date().resolve(reference);
    List<String> by = authors.isEmpty() && told != null ? told.authors() : authors;
    Article article =
        new Article(
            title,
            by,
            blocks,
            List.of(),
            told == null ? null : told.source(),
            told == null ? null : told.compiledBy(),
            date);
    return new ReadArticle(
        number,
        section,
        title,
        article.source(),
        article.compiledBy(),
        date,
        by,
        article.text(),
        new Places(titleLines, stretches),
        article);
  }
}
