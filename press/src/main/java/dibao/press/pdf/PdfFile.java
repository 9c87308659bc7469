package dibao.press.pdf;

import dibao.issue.Issue;
import dibao.press.Pictures;
import dibao.press.page.Edition;
import dibao.press.style.HouseStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue printed as PDF: tagged, PDF/A-2a and PDF/UA-1, with its fonts in it. The same issue in
 * the same style gives the same bytes.
 *
 * <p>Any number of threads may print at once.
 *
 * @param bytes the file
 * @param edition the pages that were printed, with the page of each article
 * @param warnings what did not go as the issue wants it: missing characters, pictures, footnotes
 */
public record PdfFile(byte[] bytes, Edition edition, List<String> warnings) {

  public PdfFile {
    warnings = List.copyOf(warnings);
  }

  /** Prints an issue in the default style. */
  public static PdfFile print(Issue issue, Pictures pictures) {
    return print(issue, HouseStyle.gazette(), pictures);
  }

  /** Prints an issue. */
  public static PdfFile print(Issue issue, HouseStyle style, Pictures pictures) {
    Edition edition = Edition.of(issue, style, pictures);
    List<String> warnings = new ArrayList<>(edition.warnings());
    byte[] bytes = new PdfWriter(edition, warnings).write();
    return new PdfFile(bytes, edition, warnings);
  }
}
