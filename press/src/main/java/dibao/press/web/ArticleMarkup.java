package dibao.press.web;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Footnote;
import dibao.issue.Run;
import dibao.press.Figures;
import dibao.press.PictureFile;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes articles as markup: the one place where blocks and runs become elements. */
final class ArticleMarkup {

  /** Where a picture's bytes are to be had from the page that shows it. */
  interface PictureAddress {

    /** Within the page itself. */
    PictureAddress EMBEDDED =
        picture ->
            "data:"
                + picture.mediaType()
                + ";base64,"
                + Base64.getEncoder().encodeToString(picture.bytes());

    String of(PictureFile picture);
  }

  private final Markup out;
  private final Wording wording;
  private final Pictures pictures;
  private final PictureAddress addresses;
  private final boolean whole;

  /**
   * @param whole whether anchors and the captions of tables are what they are; editors that the
   *     page is pasted into drop those, and get words in their place
   */
  ArticleMarkup(
      Markup out, Wording wording, Pictures pictures, PictureAddress addresses, boolean whole) {
    this.out = out;
    this.wording = wording;
    this.pictures = pictures;
    this.addresses = addresses;
    this.whole = whole;
  }

  /**
   * Writes one article.
   *
   * @param id unique on its page
   * @param level of the title's heading
   */
  void write(Article article, String id, int level) {
    out.open("article", "article", whole ? new String[] {"id", id} : new String[0]).line();
    out.element("h" + level, "title", article.title()).line();
    wording.authors(article).ifPresent(line -> out.element("p", "authors", line).line());
    article.blocks().forEach(block -> block(block, article, id, level));
    notes(article.notes(), id, level);
    wording.sourceLine(article).ifPresent(line -> out.element("p", "source", line).line());
    out.close().line();
  }

  /** What the editors say before the first column, in a box. */
  void foreword(List<Block> blocks, int level) {
    if (!blocks.isEmpty()) {
      Article none = new Article("foreword", List.of(), blocks, List.of(), null, null, null);
      block(new Block.Boxed(blocks), none, "foreword", level);
    }
  }

  private void block(Block block, Article article, String id, int level) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph("p", paragraph.runs(), article, id);
      case Block.Heading heading ->
          out.element("h" + Math.min(level + heading.level(), 6), "heading", heading.text()).line();
      case Block.Items items -> items(items, article, id);
      case Block.Table table -> table(table);
      case Block.Picture picture -> picture(picture);
      case Block.Chart chart -> chart(chart);
      case Block.Boxed boxed -> {
        out.open("aside", "boxed").line();
        boxed.blocks().forEach(inner -> block(inner, article, id, level));
        out.close().line();
      }
    }
  }

  private void paragraph(String element, List<Run> runs, Article article, String id) {
    out.open(element, "");
    runs.forEach(run -> run(run, article, id));
    out.close().line();
  }

  private void run(Run run, Article article, String id) {
    switch (run) {
      case Run.Plain(String text) -> out.text(text);
      case Run.Strong(String text) -> out.element("strong", "", text);
      case Run.Emphasis(String text) -> out.element("em", "", text);
      case Run.Link(String text, String address) -> link(text, address);
      case Run.Note(String label) -> noteMark(number(article, label), id);
    }
  }

  /** Only addresses of the web and of mail lead anywhere; another scheme stays words. */
  private void link(String text, String address) {
    if (whole && (address.matches("(?i)https?://[^\\s]+|mailto:[^\\s]+"))) {
      out.element("a", "", text, "href", WebAddress.encode(address));
    } else {
      out.text(text);
    }
  }

  private static int number(Article article, String label) {
    List<Footnote> notes = article.notes();
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).label().equals(label)) {
        return i + 1;
      }
    }
    return 0;
  }

  private void noteMark(int number, String id) {
    out.open("sup", "mark");
    if (whole) {
      out.element("a", "", "[" + number + "]", "href", "#" + id + "-note-" + number);
    } else {
      out.text("[" + number + "]");
    }
    out.close();
  }

  private void notes(List<Footnote> notes, String id, int level) {
    if (notes.isEmpty()) {
      return;
    }
    out.open("section", "notes").line();
    out.element("h" + Math.min(level + 1, 6), "heading", wording.notes()).line();
    for (int i = 0; i < notes.size(); i++) {
      String anchor = id + "-note-" + (i + 1);
      out.open("p", "note", whole ? new String[] {"id", anchor} : new String[0]);
      out.text("[" + (i + 1) + "] ");
      notes.get(i).runs().forEach(run -> out.text(run.text()));
      out.close().line();
    }
    out.close().line();
  }

  private void items(Block.Items items, Article article, String id) {
    out.open(items.ordered() ? "ol" : "ul", "").line();
    items.entries().forEach(entry -> paragraph("li", entry, article, id));
    out.close().line();
  }

  private void table(Block.Table table) {
    out.open("div", "table");
    if (!whole) {
      caption(table, "p");
    }
    out.open("table", "").line();
    if (whole) {
      caption(table, "caption");
    }
    out.open("thead", "").open("tr", "");
    for (int i = 0; i < table.head().size(); i++) {
      out.element("th", role(table, i), table.head().get(i), "scope", "col");
    }
    out.close().close().line().open("tbody", "").line();
    for (List<String> row : table.rows()) {
      out.open("tr", "");
      for (int i = 0; i < row.size(); i++) {
        out.element("td", role(table, i), row.get(i));
      }
      out.close().line();
    }
    out.close().close().close().line();
  }

  private static String role(Block.Table table, int column) {
    return Figures.isColumn(table, column) ? "figure" : "";
  }

  private void caption(Block.Table table, String element) {
    if (table.caption() == null && table.unit() == null) {
      return;
    }
    out.open(element, element.equals("p") ? "caption" : "");
    if (table.caption() != null) {
      out.text(table.caption());
    }
    if (table.unit() != null) {
      out.element("span", "unit", wording.unit(table.unit()));
    }
    out.close().line();
  }

  private void picture(Block.Picture picture) {
    Optional<PictureFile> file = pictures.find(picture.address());
    out.open("figure", "");
    file.ifPresentOrElse(
        found ->
            out.open(
                "img",
                "",
                "src",
                addresses.of(found),
                "alt",
                picture.alternative(),
                "width",
                String.valueOf(found.width()),
                "height",
                String.valueOf(found.height())),
        () -> out.element("p", "missing", picture.alternative()));
    if (picture.caption() != null) {
      out.element("figcaption", "", picture.caption());
    }
    out.close().line();
  }

  private void chart(Block.Chart chart) {
    out.open("figure", "chart");
    out.raw(ChartMarkup.write(chart, wording));
    out.element("figcaption", "", chart.title());
    out.close().line();
  }
}
