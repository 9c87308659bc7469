package dibao.press.docx;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents as a TOC field (ECMA-376, part 1, 17.16.5.68) whose result is already there: word
 * processors that do not count pages when they open a file show it as it stands.
 */
final class WordContents {

  private record Entry(String style, String text, String mark, int page) {}

  private final XWPFDocument document;
  private final Wording wording;

  WordContents(XWPFDocument document, Wording wording) {
    this.document = document;
    this.wording = wording;
  }

  static String columnMark(int number) {
    return String.format(Locale.ROOT, "_Toc1%06d", number);
  }

  static String articleMark(int number) {
    return String.format(Locale.ROOT, "_Toc2%06d", number);
  }

  void write(Issue issue, List<Integer> pages) {
    WordBody.paragraph(document, "TOCHeading").createRun().setText(wording.contents());
    List<Entry> entries = entries(issue, pages);
    for (int i = 0; i < entries.size(); i++) {
      XWPFParagraph paragraph = WordBody.paragraph(document, entries.get(i).style());
      if (i == 0) {
        field(paragraph.getCTP().addNewR(), STFldCharType.BEGIN);
        instruction(paragraph.getCTP().addNewR(), " TOC \\o \"1-2\" \\h \\z \\u ");
        field(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
      }
      entry(paragraph, entries.get(i));
      if (i == entries.size() - 1) {
        field(paragraph.getCTP().addNewR(), STFldCharType.END);
      }
    }
  }

  private static List<Entry> entries(Issue issue, List<Integer> pages) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    int column = 0;
    for (Section section : issue.sections()) {
      if (section.name() != null) {
        int page = pages.isEmpty() ? 1 : pages.get(Math.min(number, pages.size() - 1));
        entries.add(new Entry("TOC1", section.name(), columnMark(++column), page));
      }
      for (Article article : section.articles()) {
        int page = pages.get(number);
        entries.add(new Entry("TOC2", article.title(), articleMark(++number), page));
      }
    }
    return entries;
  }

  private static void entry(XWPFParagraph paragraph, Entry entry) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(entry.mark());
    link.setHistory(true);
    text(link.addNewR().addNewT(), entry.text());
    link.addNewR().addNewTab();
    field(link.addNewR(), STFldCharType.BEGIN);
    instruction(link.addNewR(), " PAGEREF " + entry.mark() + " \\h ");
    field(link.addNewR(), STFldCharType.SEPARATE);
    text(link.addNewR().addNewT(), String.valueOf(entry.page()));
    field(link.addNewR(), STFldCharType.END);
  }

  private static void text(CTText words, String text) {
    words.setStringValue(WordBody.clean(text));
    WordBody.keepBlanks(words);
  }

  static void field(CTR run, STFldCharType.Enum part) {
    run.addNewFldChar().setFldCharType(part);
  }

  static void instruction(CTR run, String words) {
    CTText text = run.addNewInstrText();
    text.setStringValue(words);
    WordBody.keepBlanks(text);
  }
}
