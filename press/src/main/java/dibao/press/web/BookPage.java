package dibao.press.web;

import dibao.issue.Article;
import dibao.issue.Block;
import dibao.press.PictureFile;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A page of an e-book: XHTML, its style sheet beside it. */
public final class BookPage {

  /** The style sheet of all pages. */
  public static final String STYLESHEET = Stylesheet.BOOK;

  private BookPage() {}

  /**
   * An article as a page.
   *
   * @param section the column that begins with it; empty where none does
   * @param address stores a picture and says where it lies, seen from the page
   */
  public static String article(
      Article article,
      String section,
      String language,
      Wording wording,
      Pictures pictures,
      Function<PictureFile, String> address) {
    return page(
        article.title(),
        language,
        out -> {
          if (!section.isEmpty()) {
            out.element("p", "column", section).line();
          }
          new ArticleMarkup(out, wording, pictures, address::apply, true)
              .write(article, "article", 1);
        });
  }

  /**
   * The page that the book begins with.
   *
   * @param lines which issue it is, between two rules
   * @param imprint who makes it, at the foot
   */
  public static String titlePage(
      String title, String language, List<String> lines, List<String> imprint) {
    return page(
        title,
        language,
        out -> {
          out.element("h1", "name", title).line();
          block(out, "rule", lines);
          block(out, "imprint", imprint);
        });
  }

  private static void block(Markup out, String role, List<String> lines) {
    if (!lines.isEmpty()) {
      out.open("div", role).line();
      lines.forEach(line -> out.element("p", "", line).line());
      out.close().line();
    }
  }

  /** The page of what the editors say before the first column. */
  public static String foreword(
      List<Block> blocks,
      String title,
      String language,
      Wording wording,
      Pictures pictures,
      Function<PictureFile, String> address) {
    return page(
        title,
        language,
        out -> new ArticleMarkup(out, wording, pictures, address::apply, true).foreword(blocks, 1));
  }

  /** A page whose body is written elsewhere. */
  public static String page(String title, String language, Consumer<Markup> body) {
    Markup out = new Markup(Markup.Dress.CLASSES);
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
    out.open(
        "html",
        "",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "lang",
        language,
        "xml:lang",
        language);
    out.line().open("head", "").element("title", "", title);
    out.open("link", "", "rel", "stylesheet", "type", "text/css", "href", "book.css");
    out.close().line().open("body", "").line();
    body.accept(out);
    return out.close().line().close().line().toString();
  }
}
