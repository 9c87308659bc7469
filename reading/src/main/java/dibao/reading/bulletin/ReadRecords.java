package dibao.reading.bulletin;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.reading.document.Document;
import dibao.reading.document.JsonLine;
import dibao.reading.document.Line;
import dibao.reading.document.Style;
import dibao.reading.document.UnreadableException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines with one article a line: {@code title}, {@code date}, {@code body}, and
 * optionally {@code n}, {@code section}, {@code source}, {@code compiled_by}.
 */
public final class ReadRecords {

  private final Document document;
  private final List<ReadArticle> articles = new ArrayList<>();

  private ReadRecords(Document document) {
    this.document = document;
  }

  /** Whether the file holds objects, one a line. */
  public static boolean isRecords(Document document) {
    return !document.lines().isEmpty()
        && document.lines().getFirst().text().startsWith("{\"")
        && document.lines().getFirst().text().endsWith("}");
  }

  /** Reads the articles. */
  public static ReadIssue read(Document document, @Nullable LocalDate date)
      throws UnreadableException {
    ReadRecords read = new ReadRecords(document);
    for (Line line : document.lines()) {
      read.article(line, date);
    }
    String name =
        document.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    Masthead masthead =
        new Masthead(
            name.isBlank() ? "未名" : name,
            null,
            null,
            null,
            date,
            null,
            List.of(),
            List.of(),
            Map.of());
    return new ReadIssue(new Issue(masthead, read.sections()), read.articles, List.of(), List.of());
  }

  private void article(Line line, @Nullable LocalDate date) throws UnreadableException {
    Map<String, JsonLine.Value> members;
    int start = line.origin().offset(0);
    try {
      members = JsonLine.parse(document.text(), start, start + line.text().length());
    } catch (JsonLine.MalformedException e) {
      throw wrong(line, "record.json", "@" + e.key(), e.at(), e.wanted());
    }
    JsonLine.Value body = members.get("body");
    if (body == null) {
      throw wrong(line, "record.body");
    }
    LocalDate day = day(line, text(members, "date"), date);
    List<Places.Stretch> stretches = new ArrayList<>();
    List<Block> blocks = paragraphs(body, line, stretches);
    String title = Objects.requireNonNullElse(text(members, "title"), "");
    Article article =
        new Article(
            title,
            List.of(),
            blocks,
            List.of(),
            text(members, "source"),
            text(members, "compiled_by"),
            day);
    articles.add(
        new ReadArticle(
            number(line, text(members, "n")),
            text(members, "section"),
            title,
            article.source(),
            article.compiledBy(),
            day,
            List.of(),
            body.text(),
            new Places(List.of(), stretches),
            article));
  }

  private List<Block> paragraphs(JsonLine.Value body, Line line, List<Places.Stretch> stretches) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : body.text().split("\n", -1)) {
      int end = start + paragraph.length();
      if (!paragraph.isEmpty()) {
        Line place =
            new Line(paragraph, body.origin(start, end), line.number(), 0, 0, Style.PLAIN, null);
        stretches.add(new Places.Stretch(start, List.of(place), true));
        blocks.add(Block.Paragraph.of(paragraph));
      }
      start = end + 1;
    }
    return blocks;
  }

  private int number(Line line, @Nullable String n) throws UnreadableException {
    try {
      return n == null ? articles.size() + 1 : Integer.parseInt(n);
    } catch (NumberFormatException e) {
      throw wrong(line, "record.n");
    }
  }

  private @Nullable LocalDate day(Line line, @Nullable String text, @Nullable LocalDate otherwise)
      throws UnreadableException {
    try {
      return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(line, "record.date");
    }
  }

  private static @Nullable String text(Map<String, JsonLine.Value> members, String name) {
    JsonLine.Value value = members.get(name);
    return value == null ? null : value.text();
  }

  private UnreadableException wrong(Line line, String key, Object... more) {
    Object[] all = Stream.concat(Stream.of(line.number()), Stream.of(more)).toArray();
    return new UnreadableException(document.name(), key, all);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Article> open = new ArrayList<>();
    String name = null;
    for (ReadArticle article : articles) {
      if (!open.isEmpty() && !Objects.equals(name, article.section())) {
        sections.add(new Section(name, open));
        open.clear();
      }
      name = article.section();
      open.add(article.article());
    }
    if (!open.isEmpty()) {
      sections.add(new Section(name, open));
    }
    return sections;
  }
}
