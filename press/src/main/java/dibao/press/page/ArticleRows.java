package dibao.press.page;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets one article: title, authors, body, source line. */
final class ArticleRows {

  private final Compositor compositor;
  private final Article article;
  private final String name;
  private final Tag tag;
  private final int level;
  private final double width;

  /**
   * A setter of an article.
   *
   * @param name the name of its anchor
   * @param tag the element that it stands in
   * @param level of its title in the structure
   */
  ArticleRows(
      Compositor compositor, Article article, String name, Tag tag, int level, double width) {
    this.compositor = compositor;
    this.article = article;
    this.name = name;
    this.tag = tag;
    this.level = level;
    this.width = width;
  }

  /** The rows in strips; a strip of a wide table stands alone. */
  List<Piece> pieces(double whole) {
    List<Row> head = head();
    List<Row> rows = new ArrayList<>(head);
    List<Piece> pieces = new ArrayList<>();
    Footnotes footnotes = new Footnotes(compositor, article.notes(), name, tag, width);
    BlockRows setter = new BlockRows(compositor, footnotes, level + 1);
    List<Block> narrow = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (wide(block, whole)) {
        rows.addAll(setter.all(narrow, tag, bed(width)));
        narrow.clear();
        pieces.add(new Piece(rows, false));
        pieces.add(new Piece(setter.of(block, tag, bed(whole)), true));
        rows = new ArrayList<>();
      } else {
        narrow.add(block);
      }
    }
    rows.addAll(setter.all(narrow, tag, bed(width)));
    pieces.add(new Piece(withSource(pieces.isEmpty() ? begun(rows, head.size()) : rows), false));
    return pieces;
  }

  /** Two lines stay with the title, also where the first paragraph has only one. */
  private static List<Row> begun(List<Row> rows, int head) {
    List<Row> begun = new ArrayList<>(rows);
    if (begun.size() > head + 1) {
      begun.set(head, begun.get(head).tie(true));
    }
    return begun;
  }

  /**
   * Rows of one width.
   *
   * @param wide true when they span all columns of the page
   */
  record Piece(List<Row> rows, boolean wide) {
    Piece {
      rows = List.copyOf(rows);
    }
  }

  private Bed bed(double room) {
    return new Bed(0, room, compositor.style().body());
  }

  private boolean wide(Block block, double whole) {
    return whole > width
        && block instanceof Block.Table table
        && ColumnWidths.tooWide(table.head(), compositor, width);
  }

  private List<Row> head() {
    TextStyle type = compositor.text(Part.TITLE);
    List<Row> rows =
        new ArrayList<>(
            compositor.title(article.title(), Part.TITLE, tag.block("H" + level), width));
    if (rows.isEmpty()) {
      rows.add(Row.blank(0));
    }
    Ink anchor = new Ink.Anchor(name, article.title(), level);
    rows.set(0, rows.getFirst().after(type.before()).plus(List.of(anchor)));
    compositor
        .wording()
        .authors(article)
        .ifPresent(authors -> {
          TextStyle line = compositor.text(Part.AUTHORS);
          rows.addAll(
              Rows.spaced(
                  compositor.words(authors, Part.AUTHORS, tag.block("P"), width),
                  line.before(),
                  line.after()));
        });
    Row last = rows.getLast();
    rows.set(rows.size() - 1, last.tall(last.height() + type.after()));
    return Rows.filled(Rows.tied(rows, true), compositor.leading());
  }

  /** Adds the source line, which never parts from the last line. */
  private List<Row> withSource(List<Row> body) {
    return compositor
        .wording()
        .sourceLine(article)
        .map(line -> {
          List<Row> rows = new ArrayList<>(Rows.leading(body));
          TextStyle type = compositor.text(Part.SOURCE);
          Tag source = tag.block("P");
          List<Row> lines = compositor.words(line, type, type.alignment(), source, width);
          rows.addAll(
              Rows.filled(
                  Rows.tied(Rows.spaced(lines, type.before(), type.after()), false),
                  compositor.leading()));
          return (List<Row>) rows;
        })
        .orElse(body);
  }
}
