package dibao.press.pdf;

import dibao.press.page.Edition;
import dibao.press.page.Placed;
import dibao.press.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes an edition as a PDF. */
final class PdfWriter {

  private final Edition edition;
  private final PDDocument document = new PDDocument();
  private final Streams streams = new Streams(document.getDocument());
  private final Fonts fonts = new Fonts();
  private final TagTree tags = new TagTree();
  private final Images images;
  private final Links links;
  private final Metadata metadata;
  private final MessageDigest digest = digest();
  private final double height;

  PdfWriter(Edition edition, List<String> warnings) {
    this.edition = edition;
    height = edition.style().page().height();
    images = new Images(document, warnings);
    links = new Links(tags, height);
    metadata = new Metadata(edition.masthead());
  }

  byte[] write() {
    try (document) {
      COSDictionary resources = new COSDictionary();
      COSDictionary tree = pages(resources);
      resources(resources);
      catalog(tree);
      identify();
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing the PDF", e);
    }
  }

  private COSDictionary pages(COSDictionary resources) {
    COSDictionary tree = Cos.dictionary("Pages");
    List<COSDictionary> pages = new ArrayList<>();
    COSArray kids = new COSArray();
    for (Sheet sheet : edition.sheets()) {
      COSDictionary page = Cos.dictionary("Page");
      page.setItem(COSName.PARENT, tree);
      page.setItem(COSName.RESOURCES, resources);
      double width = edition.style().page().width();
      page.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, width, height));
      page.setName(COSName.getPDFName("Tabs"), "S");
      kids.add(page);
      pages.add(page);
      links.find(sheet, page);
    }
    for (int i = 0; i < pages.size(); i++) {
      draw(edition.sheets().get(i), pages.get(i));
    }
    tree.setItem(COSName.KIDS, kids);
    tree.setInt(COSName.COUNT, pages.size());
    return tree;
  }

  private void draw(Sheet sheet, COSDictionary page) {
    int key = tags.key();
    PageCanvas canvas = new PageCanvas(fonts, images, tags, page, height);
    COSArray annotations = new COSArray();
    for (Placed placed : sheet.placed()) {
      canvas.draw(placed);
      links.annotations(placed, page).forEach(annotations::add);
    }
    byte[] content = canvas.bytes();
    digest.update(content);
    page.setItem(COSName.CONTENTS, streams.deflated(content, new COSDictionary()));
    page.setInt(COSName.STRUCT_PARENTS, key);
    tags.page(key, canvas.elements());
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
    }
  }

  private void resources(COSDictionary resources) {
    COSDictionary faces = new COSDictionary();
    for (FontUse use : fonts.all()) {
      digest.update(use.characters().toString().getBytes(StandardCharsets.US_ASCII));
      faces.setItem(COSName.getPDFName(use.name()), new EmbeddedFont(use, streams).write());
    }
    resources.setItem(COSName.FONT, faces);
    COSDictionary pictures = new COSDictionary();
    images.all().forEach((name, image) -> pictures.setItem(COSName.getPDFName(name), image));
    if (pictures.size() > 0) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
  }

  private void catalog(COSDictionary tree) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    document.setVersion(1.7f);
    catalog.setItem(COSName.PAGES, tree);
    catalog.setString(COSName.LANG, metadata.language());
    COSDictionary marks = new COSDictionary();
    marks.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
    catalog.setItem(COSName.MARK_INFO, marks);
    COSDictionary preferences = new COSDictionary();
    preferences.setItem(COSName.getPDFName("DisplayDocTitle"), COSBoolean.TRUE);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tags.finish(edition.document()));
    catalog.setItem(COSName.OUTLINES, new Outline(links.bookmarks()).write());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents());
    COSDictionary type = Cos.dictionary("Metadata");
    type.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, streams.plain(metadata.xmp(), type));
    document.getDocument().getTrailer().setItem(COSName.INFO, metadata.information());
  }

  private COSArray intents() {
    COSDictionary components = new COSDictionary();
    components.setInt(COSName.N, 3);
    COSDictionary intent = Cos.dictionary("OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, streams.deflated(SrgbProfile.bytes(), components));
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  /** The file's identifier follows from what its pages show and say. */
  private void identify() {
    COSString identifier = new COSString(digest.digest());
    COSArray both = new COSArray();
    both.add(identifier);
    both.add(identifier);
    document.getDocument().getTrailer().setItem(COSName.ID, both);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
