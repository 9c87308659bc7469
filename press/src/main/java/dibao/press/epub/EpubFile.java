package dibao.press.epub;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.PictureFile;
import dibao.press.Pictures;
import dibao.press.Wording;
import dibao.press.Zip;
import dibao.press.web.BookPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An issue as an EPUB 3.3 book: a title page, one page an article, navigation by columns, pictures,
 * and what EPUB Accessibility 1.1 asks to be said of it. The same issue gives the same bytes.
 */
public final class EpubFile {

  private final Issue issue;
  private final Pictures pictures;
  private final Wording wording;
  private final String language;
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Map<String, PictureFile> files = new LinkedHashMap<>();

  private EpubFile(Issue issue, Pictures pictures) {
    this.issue = issue;
    this.pictures = pictures;
    this.wording = Wording.of(issue.masthead());
    this.language = issue.masthead().languages().getFirst();
  }

  /** The bytes of the book. */
  public static byte[] print(Issue issue, Pictures pictures) {
    return new EpubFile(issue, pictures).book();
  }

  private byte[] book() {
    pages.put("title.xhtml", titlePage());
    if (!issue.foreword().isEmpty()) {
      pages.put(
          "foreword.xhtml",
          BookPage.foreword(issue.foreword(), title(), language, wording, pictures, this::store));
    }
    int number = 0;
    for (Section section : issue.sections()) {
      String name = section.name() == null ? "" : section.name();
      for (Article article : section.articles()) {
        boolean first = article == section.articles().getFirst();
        pages.put(page(++number), article(article, first ? name : ""));
      }
    }
    Zip zip = new Zip().stored("mimetype", "application/epub+zip");
    zip.add("META-INF/container.xml", CONTAINER);
    zip.add("book/package.opf", new PackageDocument(this).write());
    zip.add("book/nav.xhtml", Navigation.write(issue, wording, language));
    zip.add("book/book.css", BookPage.STYLESHEET);
    pages.forEach((name, text) -> zip.add("book/" + name, text));
    files.forEach((name, file) -> zip.add("book/" + name, file.bytes()));
    return zip.finish();
  }

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  static String page(int number) {
    return "article-" + number + ".xhtml";
  }

  private String titlePage() {
    Masthead masthead = issue.masthead();
    List<String> lines = new ArrayList<>();
    lines.add(wording.number(masthead));
    if (masthead.publisher() != null) {
      lines.add(masthead.publisher());
    }
    if (masthead.date() != null) {
      lines.add(wording.date(masthead.date()));
    }
    lines.removeIf(String::isBlank);
    List<String> imprint = new ArrayList<>();
    masthead.imprint().forEach((label, text) -> imprint.add(Wording.imprint(label, text)));
    return BookPage.titlePage(masthead.periodical(), language, lines, imprint);
  }

  private String article(Article article, String section) {
    return BookPage.article(article, section, language, wording, pictures, this::store);
  }

  private String store(PictureFile file) {
    String name = "picture-" + UUID.nameUUIDFromBytes(file.bytes()) + "." + file.extension();
    files.put(name, file);
    return name;
  }

  Issue issue() {
    return issue;
  }

  String language() {
    return language;
  }

  String title() {
    return (issue.masthead().periodical() + " " + wording.number(issue.masthead())).strip();
  }

  /** A name that stays the same for the same words of an issue. */
  String identifier() {
    String words = title() + issue.articles().stream().map(Article::title).toList();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  Map<String, String> pages() {
    return pages;
  }

  Map<String, PictureFile> files() {
    return files;
  }
}
