package dibao.press.epub;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Section;
import dibao.press.Wording;
import dibao.press.web.BookPage;
import dibao.press.web.Markup;

/** The navigation document: the contents, column by column. */
final class Navigation {

  private Navigation() {}

  static String write(Issue issue, Wording wording, String language) {
    return BookPage.page(wording.contents(), language, out -> contents(out, issue, wording));
  }

  private static void contents(Markup out, Issue issue, Wording wording) {
    out.open("nav", "", "epub:type", "toc", "id", "toc").line();
    out.element("h1", "", wording.contents()).line().open("ol", "").line();
    entry(out, issue.masthead().periodical(), "title.xhtml").close().line();
    int number = 0;
    for (Section section : issue.sections()) {
      number = section(out, section, number);
    }
    out.close().line().close().line();
  }

  private static int section(Markup out, Section section, int before) {
    int number = before;
    boolean named = section.name() != null && !section.articles().isEmpty();
    if (named) {
      out.open("li", "").element("span", "", String.valueOf(section.name())).open("ol", "").line();
    }
    for (Article article : section.articles()) {
      entry(out, article.title(), EpubFile.page(++number)).close().line();
    }
    if (named) {
      out.close().close().line();
    }
    return number;
  }

  private static Markup entry(Markup out, String title, String page) {
    return out.open("li", "").element("a", "", title, "href", page);
  }
}
