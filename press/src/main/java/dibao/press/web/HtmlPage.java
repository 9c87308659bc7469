package dibao.press.web;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue as one web page that needs nothing else: looks and pictures are in it, it follows the
 * reader's light or dark mode, and prints on A4. Valid HTML and well-formed XML at once.
 */
public final class HtmlPage {

  private final Issue issue;
  private final Wording wording;
  private final Markup out = new Markup(Markup.Dress.CLASSES);
  private final ArticleMarkup articles;

  private HtmlPage(Issue issue, Pictures pictures) {
    this.issue = issue;
    this.wording = Wording.of(issue.masthead());
    this.articles =
        new ArticleMarkup(out, wording, pictures, ArticleMarkup.PictureAddress.EMBEDDED, true);
  }

  /** The page's text; to be stored as UTF-8. */
  public static String print(Issue issue, Pictures pictures) {
    return new HtmlPage(issue, pictures).page();
  }

  private String page() {
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "", "lang", issue.masthead().languages().getFirst()).line();
    head();
    out.open("body", "").line();
    masthead();
    out.open("main", "").line();
    contents();
    columns();
    out.close().line();
    imprint();
    out.close().line().close().line();
    return out.toString();
  }

  private void head() {
    Masthead masthead = issue.masthead();
    String title = (masthead.periodical() + " " + wording.number(masthead)).strip();
    out.open("head", "").line().open("meta", "", "charset", "utf-8").line();
    out.open("meta", "", "name", "viewport", "content", "width=device-width,initial-scale=1");
    out.line().element("title", "", title).line();
    if (masthead.publisher() != null) {
      out.open("meta", "", "name", "author", "content", masthead.publisher()).line();
    }
    out.open("style", "").raw(Stylesheet.ISSUE).close().line().close().line();
  }

  private void masthead() {
    Masthead masthead = issue.masthead();
    out.open("header", "mast").line();
    out.element("h1", "", masthead.periodical()).line();
    out.open("p", "rule");
    if (!wording.number(masthead).isBlank()) {
      out.element("span", "", wording.number(masthead));
    }
    if (masthead.publisher() != null) {
      out.element("span", "", masthead.publisher());
    }
    if (masthead.date() != null) {
      out.element("span", "", wording.date(masthead.date()));
    }
    out.close().line().close().line();
  }

  private void contents() {
    out.open("nav", "", "aria-label", wording.contents()).line();
    out.element("h2", "", wording.contents()).line();
    int number = 0;
    for (Section section : issue.sections()) {
      if (section.name() != null) {
        out.element("p", "", section.name()).line();
      }
      if (section.articles().isEmpty()) {
        continue;
      }
      out.open("ol", "").line();
      for (Article article : section.articles()) {
        out.open("li", "");
        out.element("a", "", article.title(), "href", "#" + id(++number)).close().line();
      }
      out.close().line();
    }
    out.close().line();
  }

  private static String id(int number) {
    return "article-" + number;
  }

  private void columns() {
    articles.foreword(issue.foreword(), 1);
    int number = 0;
    for (Section section : issue.sections()) {
      if (section.name() != null) {
        out.element("h2", "column", section.name()).line();
      }
      for (Article article : section.articles()) {
        articles.write(article, id(++number), section.name() == null ? 2 : 3);
      }
    }
  }

  private void imprint() {
    Map<String, String> labelled = new LinkedHashMap<>(issue.masthead().imprint());
    List<String> others = new ArrayList<>();
    labelled
        .entrySet()
        .removeIf(entry -> Wording.unlabelled(entry.getKey()) && others.add(entry.getValue()));
    if (labelled.isEmpty() && others.isEmpty()) {
      return;
    }
    out.open("footer", "imprint").line();
    if (!labelled.isEmpty()) {
      out.open("dl", "").line();
      labelled.forEach(
          (label, text) -> out.element("dt", "", label).element("dd", "", text).line());
      out.close().line();
    }
    others.forEach(text -> out.element("p", "", text).line());
    out.close().line();
  }
}
