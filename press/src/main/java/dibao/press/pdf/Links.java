package dibao.press.pdf;

import dibao.press.page.Ink;
import dibao.press.page.Placed;
import dibao.press.page.Sheet;
import dibao.press.page.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The links of a document and the places that they lead to. */
final class Links {

  /** An entry of the outline. */
  record Bookmark(String words, int level, COSArray destination) {}

  private static final int PRINTED = 4;

  private final Map<String, COSArray> places = new HashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final TagTree tags;
  private final double height;

  Links(TagTree tags, double height) {
    this.tags = tags;
    this.height = height;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** Finds the places of a page that links lead to. */
  void find(Sheet sheet, COSDictionary page) {
    for (Placed placed : sheet.placed()) {
      for (Ink ink : placed.inks()) {
        if (ink instanceof Ink.Anchor anchor) {
          COSArray destination = destination(page, height - placed.y() + 12);
          places.put(anchor.name(), destination);
          if (anchor.bookmark() != null) {
            bookmarks.add(new Bookmark(anchor.bookmark(), anchor.level(), destination));
          }
        }
      }
    }
  }

  private COSArray destination(COSDictionary page, double top) {
    COSArray destination = new COSArray();
    destination.add(page);
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new COSFloat(Math.round(Math.min(height, top))));
    destination.add(COSNull.NULL);
    return destination;
  }

  /** The links of something placed. */
  List<COSDictionary> annotations(Placed placed, COSDictionary page) {
    List<COSDictionary> annotations = new ArrayList<>();
    for (Ink ink : placed.inks()) {
      if (ink instanceof Ink.Area area) {
        COSDictionary annotation = annotation(area, placed);
        tags.link(area.tag(), page, annotation);
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  private COSDictionary annotation(Ink.Area area, Placed placed) {
    double left = placed.x() + area.x();
    double top = height - placed.y() - area.y();
    COSDictionary annotation = Cos.dictionary("Annot");
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setItem(
        COSName.RECT, Cos.numbers(left, top - area.height(), left + area.width(), top));
    annotation.setItem(COSName.BORDER, Cos.integers(0, 0, 0));
    annotation.setInt(COSName.F, PRINTED);
    annotation.setString(COSName.CONTENTS, area.words());
    switch (area.target()) {
      case Target.Web web -> annotation.setItem(COSName.A, action(web));
      case Target.Place place -> annotation.setItem(COSName.DEST, places.get(place.anchor()));
    }
    return annotation;
  }

  private static COSDictionary action(Target.Web web) {
    COSDictionary action = Cos.dictionary("Action");
    action.setName(COSName.S, "URI");
    action.setItem(COSName.URI, new COSString(web.address()));
    return action;
  }
}
