package dibao.issue;

import dibao.issue.IssueFileException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Turns CommonMark's blocks into parts of an article's body. */
final class BlockReader {

  /** A part with its line; a paragraph's words are still raw, for they may be no paragraph. */
  sealed interface Part {
    int line();

    record Words(int line, String raw) implements Part {}

    record Whole(int line, Block block) implements Part {}
  }

  private static final int DEEPEST_BOX = 8;

  private final int depth;
  private final List<Fault> faults;
  private final List<Part> parts = new ArrayList<>();

  private BlockReader(int depth, List<Fault> faults) {
    this.depth = depth;
    this.faults = faults;
  }

  static List<Part> read(Node node, int line, int depth, List<Fault> faults) {
    BlockReader reader = new BlockReader(depth, faults);
    reader.node(node, line);
    return reader.parts;
  }

  private void node(Node node, int line) {
    switch (node) {
      case Paragraph paragraph -> words(BodyReader.raw(paragraph), line);
      case Heading heading -> whole(line, heading(heading));
      case ListBlock list -> whole(line, list(list));
      case TableBlock table -> table(table).ifPresent(found -> whole(line, found));
      case BlockQuote quote when depth >= DEEPEST_BOX ->
          faults.add(new Fault(line, "boxes (>) stand deeper than " + DEEPEST_BOX));
      case BlockQuote quote -> whole(line, boxed(quote, line));
      case FencedCodeBlock fence -> fence(fence, line);
      default -> faults.add(new Fault(line, "this has no place in an issue"));
    }
  }

  private void whole(int line, Block block) {
    parts.add(new Part.Whole(line, block));
  }

  /** Footnotes on lines that follow each other are one paragraph to CommonMark. */
  private void words(String raw, int line) {
    StringBuilder words = new StringBuilder();
    int next = line;
    int start = line;
    for (String text : raw.split("\n", -1)) {
      if (text.startsWith("\\[^") && !words.isEmpty()) {
        parts.add(new Part.Words(start, words.toString()));
        words.setLength(0);
        start = next;
      }
      Wrapped.append(words, text.strip());
      next++;
    }
    parts.add(new Part.Words(start, words.toString()));
  }

  private static Block heading(Heading heading) {
    return new Block.Heading(
        heading.getLevel() - 2, InlineReader.plain(BodyReader.line(BodyReader.raw(heading))));
  }

  private Block list(ListBlock list) {
    List<List<Run>> entries = new ArrayList<>();
    for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
      entries.add(InlineReader.read(textIn(entry)));
    }
    return new Block.Items(list instanceof OrderedList, entries);
  }

  /** All the words below a node, walked without recursion. */
  private static String textIn(Node root) {
    StringBuilder text = new StringBuilder();
    Node node = root.getFirstChild();
    while (node != null) {
      if (node instanceof org.commonmark.node.Text words) {
        words.getLiteral().lines().forEach(line -> Wrapped.append(text, line.strip()));
      }
      node = following(node, root);
    }
    return text.toString();
  }

  private static @Nullable Node following(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != root && up.getNext() == null) {
      up = up.getParent();
    }
    return up == root ? null : up.getNext();
  }

  /** A table; none where its head has no cells. */
  private static Optional<Block> table(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    List<String> head = rows.getFirst();
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Table(null, null, head, rows.subList(1, rows.size())));
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(InlineReader.plain(BodyReader.raw(cell)));
    }
    return cells;
  }

  private Block boxed(BlockQuote quote, int line) {
    IssueBuilder inside = new IssueBuilder(faults);
    inside.article("box", line);
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      int at = line + BodyReader.lineOf(node) - BodyReader.lineOf(quote);
      read(node, at, depth + 1, faults).forEach(inside::block);
    }
    return new Block.Boxed(inside.blocks());
  }

  private void fence(FencedCodeBlock fence, int line) {
    String kind = fence.getInfo() == null ? "" : fence.getInfo().strip();
    if (!kind.equals("chart")) {
      faults.add(new Fault(line, "a fenced block must be named \"chart\", not \"" + kind + "\""));
      return;
    }
    ChartFile.read(fence.getLiteral(), line, faults).ifPresent(chart -> whole(line, chart));
  }
}
