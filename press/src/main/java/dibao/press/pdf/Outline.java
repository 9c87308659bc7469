package dibao.press.pdf;

import dibao.press.pdf.Links.Bookmark;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks of a document: columns, and under them their articles. */
final class Outline {

  private final List<Bookmark> bookmarks;
  private int next;

  Outline(List<Bookmark> bookmarks) {
    this.bookmarks = bookmarks;
  }

  COSDictionary write() {
    COSDictionary root = Cos.dictionary("Outlines");
    int count = 0;
    while (next < bookmarks.size()) {
      count += 1 + children(root, bookmarks.get(next).level());
    }
    root.setInt(COSName.COUNT, count);
    return root;
  }

  /** Appends the entries of a level and, below each, those of deeper levels; counts them. */
  private int children(COSDictionary parent, int level) {
    int count = -1;
    COSDictionary last = parent.getCOSDictionary(COSName.LAST);
    while (next < bookmarks.size() && bookmarks.get(next).level() >= level) {
      Bookmark bookmark = bookmarks.get(next++);
      COSDictionary item = new COSDictionary();
      item.setString(COSName.TITLE, bookmark.words());
      item.setItem(COSName.DEST, bookmark.destination());
      item.setItem(COSName.PARENT, parent);
      if (last == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        last.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, last);
      }
      parent.setItem(COSName.LAST, item);
      last = item;
      count++;
      if (next < bookmarks.size() && bookmarks.get(next).level() > level) {
        int below = 1 + children(item, bookmarks.get(next).level());
        item.setInt(COSName.COUNT, below);
        count += below;
      }
    }
    return count;
  }
}
