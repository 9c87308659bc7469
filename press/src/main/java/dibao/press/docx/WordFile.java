package dibao.press.docx;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * An issue as a DOCX file in the style names that word processors know: {@code heading 1} for
 * columns, {@code heading 2} for titles, {@code toc 1} and {@code toc 2} for the contents, which is
 * a real field; footnotes, lists, tables with repeated heads, pictures, and charts that stay
 * editable. The same issue gives the same bytes.
 */
public final class WordFile {

  private final Issue issue;
  private final Wording wording;
  private final XWPFDocument document = new XWPFDocument();
  private final WordBody body;

  private WordFile(Issue issue, Pictures pictures) {
    this.issue = issue;
    this.wording = Wording.of(issue.masthead());
    this.body = new WordBody(document, wording, pictures);
  }

  /**
   * The bytes of the file.
   *
   * @param pages the page of each article, for the contents as they stand until the word processor
   *     counts them anew
   */
  public static byte[] print(Issue issue, Pictures pictures, List<Integer> pages) {
    if (pages.size() != issue.articles().size()) {
      throw new IllegalArgumentException(
          pages.size() + " pages for " + issue.articles().size() + " articles");
    }
    WordFile file = new WordFile(issue, pictures);
    try (file.document) {
      file.write(pages);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.document.write(bytes);
      return SteadyPackage.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("writing the word processor's file", e);
    }
  }

  private void write(List<Integer> pages) {
    WordFrame.apply(document, issue.masthead(), wording);
    masthead();
    new WordContents(document, wording).write(issue, pages);
    body.foreword(issue.foreword());
    int number = 0;
    int column = 0;
    for (Section section : issue.sections()) {
      if (section.name() != null) {
        heading("Heading1", section.name(), WordContents.columnMark(++column));
      }
      for (Article article : section.articles()) {
        heading("Heading2", article.title(), WordContents.articleMark(++number));
        body.write(article);
      }
    }
    imprint();
  }

  private void masthead() {
    Masthead masthead = issue.masthead();
    WordBody.paragraph(document, "Title").createRun().setText(masthead.periodical());
    var line = WordBody.paragraph(document, "Subtitle").createRun();
    line.setText(wording.number(masthead));
    line.addTab();
    line.setText(masthead.publisher() == null ? "" : masthead.publisher());
    line.addTab();
    line.setText(masthead.date() == null ? "" : wording.date(masthead.date()));
  }

  private void heading(String style, String text, String mark) {
    XWPFParagraph paragraph = WordBody.paragraph(document, style);
    Bookmarks.start(paragraph, mark);
    paragraph.createRun().setText(text);
    Bookmarks.end(paragraph, mark);
  }

  private void imprint() {
    issue
        .masthead()
        .imprint()
        .forEach((label, text) ->
            WordBody.paragraph(document, "Imprint")
                .createRun()
                .setText(Wording.imprint(label, text)));
  }
}
