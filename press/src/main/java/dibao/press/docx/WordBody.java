package dibao.press.docx;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Footnote;
import dibao.issue.Run;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes the bodies of articles. */
final class WordBody {

  private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

  private final XWPFDocument document;
  private final Wording wording;
  private final WordLists lists;
  private final WordFigures figures;

  WordBody(XWPFDocument document, Wording wording, Pictures pictures) {
    this.document = document;
    this.wording = wording;
    this.lists = new WordLists(document);
    this.figures = new WordFigures(document, pictures);
  }

  static XWPFParagraph paragraph(XWPFDocument document, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  static void keepBlanks(CTText text) {
    try (var cursor = text.newCursor()) {
      cursor.setAttributeText(SPACE, "preserve");
    }
  }

  /** What XML 1.0 allows; the rest has no meaning on paper. */
  static String clean(String text) {
    return text.codePoints()
        .filter(letter -> letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF)
        .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  void write(Article article) {
    wording.authors(article).ifPresent(line -> line("Byline", line));
    article.blocks().forEach(block -> block(block, article.notes(), "BodyText"));
    wording
        .sourceLine(article)
        .ifPresent(line -> {
          keepLast();
          line("Source", line);
        });
  }

  /** What the editors say before the first column, set apart. */
  void foreword(List<Block> blocks) {
    blocks.forEach(block -> block(block, List.of(), "Quote"));
  }

  /** Keeps the last line of the body on the page of the source line. */
  private void keepLast() {
    List<IBodyElement> elements = document.getBodyElements();
    if (!elements.isEmpty() && elements.getLast() instanceof XWPFParagraph last) {
      last.setKeepNext(true);
    }
  }

  private void line(String style, String text) {
    paragraph(document, style).createRun().setText(clean(text));
  }

  private void block(Block block, List<Footnote> notes, String style) {
    switch (block) {
      case Block.Paragraph paragraph -> runs(paragraph(document, style), paragraph.runs(), notes);
      case Block.Heading heading ->
          line(heading.level() == 1 ? "Heading3" : "Heading4", heading.text());
      case Block.Items items -> items(items, notes);
      case Block.Table table -> new WordTable(document, wording).write(table);
      case Block.Picture picture -> figures.picture(picture);
      case Block.Chart chart -> figures.chart(chart);
      case Block.Boxed boxed -> boxed.blocks().forEach(inner -> block(inner, notes, "Quote"));
    }
  }

  private void items(Block.Items items, List<Footnote> notes) {
    var number = lists.begin(items.ordered());
    for (List<Run> entry : items.entries()) {
      XWPFParagraph paragraph = paragraph(document, items.ordered() ? "ListNumber" : "ListBullet");
      paragraph.setNumID(number);
      runs(paragraph, entry, notes);
    }
  }

  private void runs(XWPFParagraph paragraph, List<Run> runs, List<Footnote> notes) {
    for (Run run : runs) {
      switch (run) {
        case Run.Plain(String text) -> paragraph.createRun().setText(clean(text));
        case Run.Strong(String text) -> styled(paragraph.createRun(), "Strong", text);
        case Run.Emphasis(String text) -> styled(paragraph.createRun(), "Emphasis", text);
        case Run.Link(String text, String address) -> link(paragraph, text, address);
        case Run.Note(String label) -> note(paragraph, label, notes);
      }
    }
  }

  private static void styled(XWPFRun run, String style, String text) {
    run.setStyle(style);
    run.setText(clean(text));
  }

  private static void link(XWPFParagraph paragraph, String text, String address) {
    boolean leads = address.matches("(?i)(https?://|mailto:)[\\x21-\\x7E]+");
    if (leads) {
      styled(paragraph.createHyperlinkRun(address), "Hyperlink", text);
    } else {
      paragraph.createRun().setText(clean(text));
    }
  }

  private void note(XWPFParagraph paragraph, String label, List<Footnote> notes) {
    notes.stream()
        .filter(note -> note.label().equals(label))
        .findFirst()
        .ifPresent(note -> paragraph.addFootnoteReference(footnote(note)));
  }

  private XWPFAbstractFootnoteEndnote footnote(Footnote note) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph paragraph = footnote.createParagraph();
    paragraph.setStyle("FootnoteText");
    XWPFRun mark = paragraph.createRun();
    mark.setStyle("FootnoteReference");
    mark.getCTR().addNewFootnoteRef();
    paragraph.createRun().setText(" " + clean(Run.text(note.runs())));
    return footnote;
  }
}
