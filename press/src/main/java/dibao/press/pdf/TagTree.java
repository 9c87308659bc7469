package dibao.press.pdf;

import dibao.press.page.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The structure of a document: which content of which page belongs to which element. */
final class TagTree {

  private static final COSName STRUCT_PARENT = COSName.STRUCT_PARENT;

  private final Map<Tag, COSDictionary> elements = new LinkedHashMap<>();
  private final Map<Tag, List<COSBase>> contents = new HashMap<>();
  private final Map<Tag, List<Tag>> inlines = new HashMap<>();
  private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
  private final TreeMap<String, COSDictionary> identified = new TreeMap<>();
  private final COSDictionary root = Cos.dictionary("StructTreeRoot");
  private int keys;

  /** A key in the parent tree. */
  int key() {
    return keys++;
  }

  /** The element of a tag; its place among its parent's words is that of its first content. */
  private COSDictionary element(Tag tag) {
    COSDictionary known = elements.get(tag);
    if (known != null) {
      return known;
    }
    COSDictionary element = Cos.dictionary("StructElem");
    element.setName(COSName.S, tag.role());
    elements.put(tag, element);
    Tag parent = tag.parent();
    if (tag.isInline() && parent != null) {
      kids(parent).add(element);
      inlines.computeIfAbsent(parent, unused -> new ArrayList<>()).add(tag);
    }
    return element;
  }

  private List<COSBase> kids(Tag tag) {
    element(tag);
    return contents.computeIfAbsent(tag, unused -> new ArrayList<>());
  }

  /** Notes that marked content of a page belongs to a tag. */
  void content(Tag tag, COSDictionary page, int identifier, COSArray ofPage) {
    COSDictionary reference = Cos.dictionary("MCR");
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, identifier);
    kids(tag).add(reference);
    ofPage.add(element(tag));
  }

  /** Notes that a link belongs to a tag. */
  void link(Tag tag, COSDictionary page, COSDictionary annotation) {
    COSDictionary reference = Cos.dictionary("OBJR");
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, annotation);
    kids(tag).add(reference);
    int key = key();
    annotation.setInt(STRUCT_PARENT, key);
    parents.put(key, element(tag));
  }

  void page(int key, COSArray elementsOfPage) {
    parents.put(key, elementsOfPage);
  }

  /** Sets the box of a figure. */
  void box(Tag tag, double left, double bottom, double right, double top) {
    COSDictionary layout = new COSDictionary();
    layout.setName(COSName.O, "Layout");
    layout.setItem(COSName.BBOX, Cos.numbers(left, bottom, right, top));
    layout.setName("Placement", "Block");
    element(tag).setItem(COSName.A, layout);
  }

  /** The finished tree. */
  COSDictionary finish(Tag document) {
    COSDictionary top = build(document);
    if (top == null) {
      throw new IllegalStateException("a document without any content");
    }
    top.setItem(COSName.P, root);
    root.setItem(COSName.K, top);
    root.setItem(COSName.PARENT_TREE, numberTree());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
    if (!identified.isEmpty()) {
      root.setItem(COSName.ID_TREE, nameTree());
    }
    return root;
  }

  /** Joins a tag with its parts; nothing where it has no content. */
  private @Nullable COSDictionary build(Tag tag) {
    COSArray kids = new COSArray();
    for (Tag child : tag.children()) {
      COSDictionary element = build(child);
      if (element != null) {
        kids.add(element);
      }
    }
    contents.getOrDefault(tag, List.of()).forEach(kids::add);
    boolean cell = tag.role().equals("TD") || tag.role().equals("TH");
    if (kids.size() == 0 && !cell) {
      return null;
    }
    COSDictionary element = element(tag);
    element.setItem(COSName.K, kids);
    for (COSBase kid : kids) {
      if (kid instanceof COSDictionary part
          && COSName.getPDFName("StructElem").equals(part.getCOSName(COSName.TYPE))) {
        part.setItem(COSName.P, element);
      }
    }
    describe(tag, element);
    finishInline(tag);
    return element;
  }

  /** Elements within a paragraph's words get their kids too. */
  private void finishInline(Tag tag) {
    for (Tag part : inlines.getOrDefault(tag, List.of())) {
      COSArray kids = new COSArray();
      contents.getOrDefault(part, List.of()).forEach(kids::add);
      element(part).setItem(COSName.K, kids);
    }
  }

  private void describe(Tag tag, COSDictionary element) {
    String alternative = tag.alternative();
    if (alternative != null) {
      element.setString(COSName.ALT, alternative);
    }
    tag.attributes().forEach((name, value) -> attribute(element, name, value));
  }

  private void attribute(COSDictionary element, String name, String value) {
    if (name.equals("ID")) {
      element.setItem(COSName.ID, new COSString(value));
      identified.put(value, element);
      return;
    }
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, name.equals("Scope") ? "Table" : "List");
    attributes.setName(name, value);
    element.setItem(COSName.A, attributes);
  }

  private COSDictionary numberTree() {
    COSArray numbers = new COSArray();
    parents.forEach((key, value) -> {
      numbers.add(COSInteger.get(key));
      numbers.add(value);
    });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private COSDictionary nameTree() {
    COSArray names = new COSArray();
    identified.forEach((name, element) -> {
      names.add(new COSString(name));
      names.add(element);
    });
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    return leaf;
  }
}
