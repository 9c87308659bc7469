package dibao.reading.document;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** What a tagged PDF says of its text: which stretches are one paragraph or heading. */
final class Tags {

  /**
   * A paragraph, heading, cell or entry.
   *
   * @param id counts from 1
   * @param level the level of a heading, 0 for none
   * @param label whether it is the sign before an entry of a list
   */
  record Tag(int id, int level, boolean label) {}

  private static final int DEEPEST = 40;
  private static final int MOST = 200_000;
  private static final Set<String> BLOCKS =
      Set.of(
          "P",
          "H",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "LI",
          "LBL",
          "LBODY",
          "TH",
          "TD",
          "CAPTION",
          "NOTE",
          "TOCI",
          "BLOCKQUOTE",
          "FIGURE",
          "TITLE");

  private final Map<Long, Tag> tags = new HashMap<>();
  private final Map<COSBase, Integer> pages = new IdentityHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int ids;

  private Tags() {}

  /** Null where the file is not tagged. */
  static @Nullable Tags of(PDDocument file) {
    PDMarkInfo marks = file.getDocumentCatalog().getMarkInfo();
    if (marks == null || !marks.isMarked()) {
      return null;
    }
    Tags tags = new Tags();
    int number = 0;
    for (PDPage page : file.getPages()) {
      tags.pages.put(page.getCOSObject(), ++number);
    }
    PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      tags.walk(root, null, null, 0);
    }
    return tags;
  }

  private void walk(PDStructureNode node, @Nullable Tag within, @Nullable PDPage on, int depth) {
    if (depth > DEEPEST || seen.size() > MOST || !seen.add(node.getCOSObject())) {
      return;
    }
    Tag tag = within;
    PDPage page = on;
    if (node instanceof PDStructureElement element) {
      tag = tag(element, within);
      page = element.getPage() == null ? on : element.getPage();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, tag, page, depth + 1);
      } else if (kid instanceof Integer mark) {
        put(page, mark, tag);
      } else if (kid instanceof PDMarkedContentReference reference) {
        put(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), tag);
      }
    }
  }

  private @Nullable Tag tag(PDStructureElement element, @Nullable Tag within) {
    String type = String.valueOf(element.getStandardStructureType()).toUpperCase(Locale.ROOT);
    if (!BLOCKS.contains(type)) {
      return within;
    }
    boolean numbered = type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) <= '6';
    return new Tag(++ids, numbered ? type.charAt(1) - '0' : 0, type.equals("LBL"));
  }

  private void put(@Nullable PDPage page, int mark, @Nullable Tag tag) {
    Integer number = page == null ? null : pages.get(page.getCOSObject());
    if (number != null && tag != null) {
      tags.put((long) number << 32 | mark, tag);
    }
  }

  /** What the content marked with {@code mark} on a page belongs to; null where it is not told. */
  @Nullable Tag at(int page, int mark) {
    return mark < 0 ? null : tags.get((long) page << 32 | mark);
  }
}
