package dibao.issue;

import dibao.issue.IssueFileException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** Reads the foreword, columns and articles below the front matter. */
final class BodyReader {

  /** A line that CommonMark would take for a link's definition and drop. */
  private static final Pattern DEFINITION = Pattern.compile("(?m)^( {0,3})\\[(?=[^\\]\n]*\\]:)");

  private final List<Fault> faults;
  private final int offset;
  private final IssueBuilder issue;

  BodyReader(List<Fault> faults, int offset) {
    this.faults = faults;
    this.offset = offset;
    this.issue = new IssueBuilder(faults);
  }

  Issue read(Masthead masthead, Lines lines, int from) {
    Node document = parser().parse(DEFINITION.matcher(lines.from(from)).replaceAll("$1\\\\["));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        heading(heading);
      } else {
        BlockReader.read(node, line(node), 0, faults).forEach(issue::block);
      }
    }
    List<Section> sections = issue.sections();
    return new Issue(masthead, issue.foreword(), sections);
  }

  private void heading(Heading heading) {
    String text = InlineReader.plain(line(raw(heading)));
    if (heading.getLevel() == 1) {
      issue.section(text.isEmpty() ? null : text);
    } else if (text.isEmpty()) {
      faults.add(new Fault(line(heading), "an article needs a title after ##"));
    } else {
      issue.article(text, line(heading));
    }
  }

  private int line(Node node) {
    return lineOf(node) + offset;
  }

  static int lineOf(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
  }

  /** CommonMark for blocks; what stands in them stays raw, for {@link InlineReader}. */
  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(
            Set.of(Heading.class, BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .inlineParserFactory(context -> raw())
        .build();
  }

  private static InlineParser raw() {
    return (lines, node) -> {
      List<String> texts = new ArrayList<>();
      lines.getLines().forEach(line -> texts.add(line.getContent().toString()));
      node.appendChild(new Text(String.join("\n", texts)));
    };
  }

  /** The words of a heading that is underlined in the file, and so may have several lines. */
  static String line(String raw) {
    StringBuilder line = new StringBuilder();
    raw.lines().forEach(part -> Wrapped.append(line, part.strip()));
    return line.toString();
  }

  /** What stands in a leaf block, as written. */
  static String raw(Node leaf) {
    StringBuilder text = new StringBuilder();
    for (Node child = leaf.getFirstChild(); child != null; child = child.getNext()) {
      text.append(child instanceof Text words ? words.getLiteral() : "");
    }
    return text.toString();
  }
}
