package dibao.reading.document;

import dibao.reading.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: its blocks as lines, headings with their level, tables as rows. */
final class ReadHtml implements NodeVisitor {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "button",
          "iframe",
          "svg",
          "head",
          "select");
  private static final Set<String> HEAVY = Set.of("b", "strong");

  /** Beginnings of elements that are closed by a tag of their own. */
  private static final String[] NESTING = {
    "div",
    "span",
    "table",
    "b>",
    "i>",
    "u>",
    "em",
    "strong",
    "font",
    "section",
    "article",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "a ",
    "a>",
    "center",
    "sup",
    "sub",
    "form",
    "fieldset"
  };

  private static final int DEEPEST = 3_000;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final List<Span> strong = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int number;
  private int skipped;
  private int heavy;
  private int row;
  private int level;
  private double gap;
  private Style.Align align = Style.Align.START;

  static Document read(
      byte[] bytes, String name, @Nullable Charset encoding, DecodeText.Decoded decoded)
      throws UnreadableException {
    if (isTooDeep(decoded.text())) {
      throw new UnreadableException(name, "html.deep");
    }
    org.jsoup.nodes.Document page = parse(bytes, name, encoding, decoded);
    ReadHtml reader = new ReadHtml();
    page.body().traverse(reader);
    reader.end();
    if (reader.lines.isEmpty()) {
      throw new UnreadableException(name, "html.blank");
    }
    String title = page.title().isBlank() ? null : page.title().strip();
    return new Document(
        name, Format.HTML, reader.text.toString(), reader.lines, 0, title, decoded.remarks());
  }

  /**
   * Whether far more elements are opened than closed. Pages leave few open, but a parser that must
   * keep all of them takes a time that grows with their square.
   */
  private static boolean isTooDeep(String html) {
    int open = 0;
    int most = 0;
    for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); ) {
      char next = html.charAt(at + 1);
      if (next == '/') {
        open = Math.max(0, open - 1);
      } else if (nests(html, at + 1)) {
        most = Math.max(most, ++open);
      }
      at = html.indexOf('<', at + 1);
    }
    return most > DEEPEST;
  }

  private static boolean nests(String html, int at) {
    for (String tag : NESTING) {
      if (html.regionMatches(true, at, tag, 0, tag.length())) {
        return true;
      }
    }
    return false;
  }

  private static org.jsoup.nodes.Document parse(
      byte[] bytes, String name, @Nullable Charset encoding, DecodeText.Decoded decoded)
      throws UnreadableException {
    String head =
        new String(
                bytes,
                0,
                Math.min(bytes.length, 4096),
                java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (encoding != null || !head.contains("charset")) {
      return Jsoup.parse(decoded.text());
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new UnreadableException(name, "html.damaged");
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (skipped == 0) {
        add(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skipped++;
    } else if (tag.equals("br") || tag.equals("hr")) {
      end();
    } else if (tag.equals("td") || tag.equals("th")) {
      if (element.previousElementSibling() != null && row > 0) {
        words.append('\t');
      }
    } else if (tag.equals("tr")) {
      end();
      row = isData(element) ? 1 : 0;
    } else if (element.isBlock() && row == 0) {
      end();
      begin(element, tag);
    }
    heavy += HEAVY.contains(tag) ? 1 : 0;
  }

  private void begin(Element element, String tag) {
    gap += tag.equals("p") || tag.matches("h[1-6]") ? 1 : 0;
    level = tag.matches("h[1-6]") ? tag.charAt(1) - '0' : level;
    String style =
        (element.attr("style") + ";" + element.attr("align"))
            .toLowerCase(Locale.ROOT)
            .replace(" ", "");
    if (style.contains("text-align:center") || style.endsWith(";center") || tag.equals("center")) {
      align = Style.Align.CENTRE;
    } else if (style.contains("text-align:right") || style.endsWith(";right")) {
      align = Style.Align.END;
    }
  }

  /** A table with several rows of short cells; others only lay out. */
  private static boolean isData(Element row) {
    Element table = row.closest("table");
    return table != null
        && row.childrenSize() > 1
        && table.select("tr").size() > 1
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= 60);
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skipped--;
    }
    if (tag.equals("tr") || element.isBlock() && row == 0) {
      end();
      row = tag.equals("tr") ? 0 : row;
      level = 0;
      align = Style.Align.START;
    }
    heavy -= HEAVY.contains(tag) ? 1 : 0;
  }

  private void add(String part) {
    int start = words.length();
    for (int i = 0; i < part.length(); i++) {
      char character = part.charAt(i);
      boolean space = character <= ' ';
      if (!space || words.length() > 0 && !Blank.is(words.charAt(words.length() - 1))) {
        words.append(space ? ' ' : character);
      }
    }
    if (heavy > 0 && words.length() > start && !part.isBlank()) {
      boolean joined = !strong.isEmpty() && strong.getLast().end() == start;
      strong.add(new Span(joined ? strong.removeLast().start() : start, words.length()));
    }
  }

  /** Ends a line. */
  private void end() {
    int from = 0;
    int to = words.length();
    double indent = 0;
    while (from < to && Blank.is(words.charAt(from)) && (row == 0 || words.charAt(from) != '\t')) {
      indent += Blank.width(words.charAt(from++));
    }
    while (to > from
        && Blank.is(words.charAt(to - 1))
        && (row == 0 || words.charAt(to - 1) != '\t')) {
      to--;
    }
    if (from < to) {
      number++;
      boolean all =
          strong.size() == 1 && strong.getFirst().start() <= from && strong.getFirst().end() >= to;
      Style style =
          new Style(1, all, align, indent, level, 0, row > 0, all ? List.of() : strong)
              .part(all ? 0 : from, to);
      lines.add(
          new Line(words.substring(from, to), Origin.at(text.length()), number, 0, gap, style));
      text.append(words, from, to).append('\n');
      gap = 0;
    }
    words.setLength(0);
    strong.clear();
  }
}
