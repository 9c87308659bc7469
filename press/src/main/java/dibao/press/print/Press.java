package dibao.press.print;

import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.docx.WordFile;
import dibao.press.epub.EpubFile;
import dibao.press.page.Edition;
import dibao.press.pdf.PdfFile;
import dibao.press.style.HouseStyle;
import dibao.press.web.HtmlPage;
import dibao.press.web.WeChatPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints issues. Needs no desk, browser, office suite, system font or network; free of state, for
 * any number of threads.
 */
public final class Press {

  private Press() {}

  /**
   * Prints an issue.
   *
   * @param style the house style; formats that are not {@link Format#isStyled} do without it
   */
  public static Print print(Issue issue, Format format, HouseStyle style, Pictures pictures) {
    return switch (format) {
      case PDF -> {
        PdfFile file = PdfFile.print(issue, style, pictures);
        yield new Print(file.bytes(), file.warnings());
      }
      case DOCX -> word(issue, style, pictures);
      case EPUB -> new Print(EpubFile.print(issue, pictures), List.of());
      case HTML -> text(HtmlPage.print(issue, pictures));
      case WECHAT -> text(WeChatPage.print(issue, pictures));
    };
  }

  private static Print text(String page) {
    return new Print(page.getBytes(StandardCharsets.UTF_8), List.of());
  }

  /** The contents of the word processor's file name the pages of the printed one. */
  private static Print word(Issue issue, HouseStyle style, Pictures pictures) {
    Edition edition = Edition.of(issue, style, pictures);
    List<Integer> pages = new ArrayList<>();
    List<Section> sections = issue.sections();
    for (int section = 0; section < sections.size(); section++) {
      for (int article = 0; article < sections.get(section).articles().size(); article++) {
        pages.add(edition.page(section, article));
      }
    }
    return new Print(WordFile.print(issue, pictures, pages), List.of());
  }
}
