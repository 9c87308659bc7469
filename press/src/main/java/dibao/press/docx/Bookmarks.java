package dibao.press.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Places that the contents refer to, named as word processors name them. */
final class Bookmarks {

  private Bookmarks() {}

  static void start(XWPFParagraph paragraph, String mark) {
    CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
    bookmark.setName(mark);
    bookmark.setId(id(mark));
  }

  static void end(XWPFParagraph paragraph, String mark) {
    paragraph.getCTP().addNewBookmarkEnd().setId(id(mark));
  }

  /** The number that the mark ends with. */
  private static BigInteger id(String mark) {
    return new BigInteger(mark.replaceAll("\\D+", ""));
  }
}
