package dibao.press.epub;

import dibao.issue.Masthead;
import java.time.LocalDate;

/** The package document: what the book is, what it holds, in which order it is read. */
final class PackageDocument {

  private static final String[][] ACCESSIBILITY = {
    {"schema:accessMode", "textual"},
    {"schema:accessMode", "visual"},
    {"schema:accessModeSufficient", "textual"},
    {"schema:accessibilityFeature", "structuralNavigation"},
    {"schema:accessibilityFeature", "tableOfContents"},
    {"schema:accessibilityFeature", "readingOrder"},
    {"schema:accessibilityFeature", "alternativeText"},
    {"schema:accessibilityHazard", "none"},
    {"schema:accessibilitySummary", "全书为可重排文字，有导航目录，图片和图表有替代文字。"},
  };

  private final EpubFile book;
  private final StringBuilder out = new StringBuilder();

  PackageDocument(EpubFile book) {
    this.book = book;
  }

  String write() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"")
        .append(" unique-identifier=\"id\" xml:lang=\"")
        .append(escape(book.language()))
        .append("\">\n");
    metadata();
    manifest();
    out.append("<spine>\n");
    book.pages().keySet().forEach(page -> line("<itemref idref=\"" + id(page) + "\"/>"));
    return out.append("</spine>\n</package>\n").toString();
  }

  private void metadata() {
    Masthead masthead = book.issue().masthead();
    out.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    line("<dc:identifier id=\"id\">" + book.identifier() + "</dc:identifier>");
    line("<dc:title>" + escape(book.title()) + "</dc:title>");
    masthead.languages().forEach(tag -> line("<dc:language>" + escape(tag) + "</dc:language>"));
    if (masthead.publisher() != null) {
      line("<dc:publisher>" + escape(masthead.publisher()) + "</dc:publisher>");
    }
    masthead.editors().forEach(name -> line("<dc:creator>" + escape(name) + "</dc:creator>"));
    LocalDate date = masthead.date();
    if (date != null) {
      line("<dc:date>" + date + "</dc:date>");
    }
    String modified = (date == null ? LocalDate.EPOCH : date) + "T00:00:00Z";
    line("<meta property=\"dcterms:modified\">" + modified + "</meta>");
    for (String[] pair : ACCESSIBILITY) {
      line("<meta property=\"" + pair[0] + "\">" + pair[1] + "</meta>");
    }
    out.append("</metadata>\n");
  }

  private void manifest() {
    out.append("<manifest>\n");
    item("nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
    item("book.css", "text/css", "");
    book.pages()
        .forEach((page, text) ->
            item(
                page,
                "application/xhtml+xml",
                text.contains("<svg ") ? " properties=\"svg\"" : ""));
    book.files().forEach((name, file) -> item(name, file.mediaType(), ""));
    out.append("</manifest>\n");
  }

  private void item(String name, String mediaType, String more) {
    line(
        "<item id=\""
            + id(name)
            + "\" href=\""
            + name
            + "\" media-type=\""
            + mediaType
            + "\""
            + more
            + "/>");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String id(String name) {
    return "f-" + name.replace('.', '-');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
