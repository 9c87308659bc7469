package dibao.issue;

import java.util.ArrayList;
import java.util.List;

/** Writes columns and articles below the front matter. */
final class BodyWriter {

  private final StringBuilder out;

  BodyWriter(StringBuilder out) {
    this.out = out;
  }

  void write(Issue issue) {
    issue.foreword().forEach(block -> line(block(block)));
    List<Section> sections = issue.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.name() != null) {
        line("# " + InlineWriter.escape(section.name()));
      } else if (i > 0 || section.articles().isEmpty()) {
        line("#");
      }
      section.articles().forEach(this::article);
    }
  }

  private void article(Article article) {
    line("## " + InlineWriter.escape(article.title()));
    String first = firstWords(article.blocks());
    if (!article.authors().isEmpty() || first.startsWith("作者：")) {
      line("作者：" + InlineWriter.escape(String.join("、", article.authors())));
    }
    article.blocks().forEach(block -> line(block(block)));
    article.notes().forEach(note -> line("[^" + note.label() + "]: " + note(note)));
    String source = sourceLine(article);
    if (!source.isEmpty()) {
      line(source);
    }
  }

  private static String note(Footnote note) {
    return InlineWriter.write(note.runs());
  }

  private static String sourceLine(Article article) {
    SourceLine line = new SourceLine(article.source(), article.compiledBy(), article.date());
    boolean mistakable = SourceLine.is(lastWords(article.blocks()));
    return InlineWriter.escape(mistakable ? line.formatAlways() : line.format());
  }

  private static String firstWords(List<Block> blocks) {
    return blocks.isEmpty() ? "" : blocks.getFirst().text();
  }

  private static String lastWords(List<Block> blocks) {
    return blocks.isEmpty() ? "" : blocks.getLast().text();
  }

  private void line(String text) {
    out.append('\n').append(text).append('\n');
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> InlineWriter.write(paragraph.runs());
      case Block.Heading heading ->
          "#".repeat(Math.clamp(heading.level() + 2, 3, 6))
              + " "
              + InlineWriter.escape(heading.text());
      case Block.Items items -> items(items);
      case Block.Table table -> table(table);
      case Block.Picture picture -> PictureLine.format(picture);
      case Block.Boxed boxed -> quoted(boxed);
      case Block.Chart chart -> "```chart\n" + ChartFile.format(chart) + "```";
    };
  }

  private static String items(Block.Items items) {
    List<String> lines = new ArrayList<>();
    for (List<Run> entry : items.entries()) {
      String mark = items.ordered() ? lines.size() + 1 + ". " : "- ";
      lines.add(mark + InlineWriter.write(entry));
    }
    return String.join("\n", lines);
  }

  private static String table(Block.Table table) {
    StringBuilder text = new StringBuilder();
    text.append("表：").append(table.caption() == null ? "" : InlineWriter.escape(table.caption()));
    if (table.unit() != null) {
      text.append("　单位：").append(InlineWriter.escape(table.unit()));
    }
    text.append("\n\n").append(row(table.head()));
    text.append("\n|").append(" --- |".repeat(table.head().size()));
    table.rows().forEach(row -> text.append('\n').append(row(row)));
    return text.toString();
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    cells.forEach(cell -> row.append(' ').append(InlineWriter.escape(cell)).append(" |"));
    return row.toString();
  }

  private String quoted(Block.Boxed boxed) {
    List<String> lines = new ArrayList<>();
    for (Block block : boxed.blocks()) {
      lines.add(block(block));
    }
    return String.join("\n\n", lines)
        .lines()
        .map(line -> ("> " + line).strip())
        .reduce((a, b) -> a + "\n" + b)
        .orElse(">");
  }
}
