package dibao.press.web;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import dibao.press.Pictures;
import dibao.press.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An issue as markup to paste into the editor of WeChat's public accounts (公众号). That editor keeps
 * inline styles and drops style sheets, classes, ids, anchors and addresses outside WeChat, and of
 * the elements {@code div} and those that HTML 5 added; so every element carries its own style,
 * links are words, and what frames others is a {@code section}.
 */
public final class WeChatPage {

  private static final String SEAL = "#9e2a2b";
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry(
              "section", "font-size:16px;line-height:1.9;color:#1c1c1c;letter-spacing:0.5px;"),
          Map.entry(
              "h1",
              "font-size:28px;line-height:1.3;letter-spacing:4px;text-align:center;margin:0 0 12px;color:"
                  + SEAL
                  + ";"),
          Map.entry(
              "p.rule",
              "font-size:13px;color:#5a5650;text-align:center;border-top:1px solid "
                  + SEAL
                  + ";border-bottom:3px double "
                  + SEAL
                  + ";padding:6px 0;margin:0 0 24px;"),
          Map.entry(
              "h2.column",
              "font-size:19px;line-height:1.4;margin:32px 0 16px;padding-bottom:6px;border-bottom:1px solid "
                  + SEAL
                  + ";color:"
                  + SEAL
                  + ";"),
          Map.entry(
              "h3.title",
              "font-size:18px;line-height:1.5;text-align:center;margin:24px 0 12px;font-weight:bold;"),
          Map.entry(
              "h2.title",
              "font-size:18px;line-height:1.5;text-align:center;margin:24px 0 12px;font-weight:bold;"),
          Map.entry(
              "h4.heading", "font-size:16px;line-height:1.6;margin:16px 0 4px;font-weight:bold;"),
          Map.entry("p", "margin:0 0 8px;text-indent:2em;text-align:justify;"),
          Map.entry("p.authors", "margin:0 0 8px;text-align:center;color:#5a5650;font-size:14px;"),
          Map.entry("p.source", "margin:8px 0 0;text-align:right;color:#5a5650;font-size:14px;"),
          Map.entry("p.note", "margin:0 0 4px;font-size:14px;color:#5a5650;"),
          Map.entry(
              "section.notes", "border-top:1px solid #d9d4c9;margin-top:16px;padding-top:8px;"),
          Map.entry(
              "aside.boxed",
              "border:1px solid #d9d4c9;border-left:3px solid "
                  + SEAL
                  + ";padding:12px 14px;margin:16px 0;"),
          Map.entry("div.table", "overflow-x:auto;margin:16px 0;"),
          Map.entry(
              "table",
              "border-collapse:collapse;width:100%;font-size:14px;line-height:1.6;border-top:2px solid #1c1c1c;border-bottom:2px solid #1c1c1c;"),
          Map.entry("p.caption", "font-weight:bold;text-align:center;margin:0 0 6px;"),
          Map.entry(
              "span.unit", "font-weight:normal;color:#5a5650;margin-left:1em;font-size:13px;"),
          Map.entry("th", "border-bottom:1px solid #1c1c1c;text-align:left;padding:4px 8px;"),
          Map.entry("td", "border-bottom:1px solid #ebe7de;padding:4px 8px;"),
          Map.entry(
              "th.figure", "border-bottom:1px solid #1c1c1c;text-align:right;padding:4px 8px;"),
          Map.entry(
              "td.figure", "border-bottom:1px solid #ebe7de;padding:4px 8px;text-align:right;"),
          Map.entry("strong", "font-weight:bold;"),
          Map.entry(
              "em",
              "font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right;-webkit-text-emphasis:filled dot;-webkit-text-emphasis-position:under;"),
          Map.entry("sup", "font-size:12px;color:" + SEAL + ";"),
          Map.entry("figure", "margin:16px 0;text-align:center;"),
          Map.entry("figcaption", "font-size:13px;color:#5a5650;text-align:center;margin:0;"),
          Map.entry("p.missing", "margin:0;color:#5a5650;font-size:14px;text-align:center;"),
          Map.entry("img", "max-width:100%;height:auto;"),
          Map.entry("ol", "padding-left:2em;margin:8px 0;"),
          Map.entry("ul", "padding-left:2em;margin:8px 0;"));

  private static final Map<String, String> KEPT =
      Map.of(
          "article",
          "section",
          "aside",
          "section",
          "div",
          "section",
          "figure",
          "section",
          "figcaption",
          "p");

  private static final Markup.Dress INLINE =
      new Markup.Dress() {
        @Override
        public String attribute(String element, String role) {
          String style = STYLES.getOrDefault(element + "." + role, STYLES.get(element));
          return style == null ? "" : " style=\"" + style + "\"";
        }

        @Override
        public String element(String element) {
          return KEPT.getOrDefault(element, element);
        }
      };

  private WeChatPage() {}

  /** The markup; to be opened in a browser, marked whole, copied and pasted. */
  public static String print(Issue issue, Pictures pictures) {
    Wording wording = Wording.of(issue.masthead());
    Markup out = new Markup(INLINE);
    ArticleMarkup articles =
        new ArticleMarkup(out, wording, pictures, ArticleMarkup.PictureAddress.EMBEDDED, false);
    out.raw("<!DOCTYPE html>\n<html lang=\"" + issue.masthead().languages().getFirst() + "\">");
    out.raw("<head><meta charset=\"utf-8\"/><title>");
    out.text(issue.masthead().periodical()).raw("</title></head>\n<body>\n");
    out.open("section", "").line();
    out.element("h1", "", issue.masthead().periodical()).line();
    String rule = rule(issue.masthead(), wording);
    if (!rule.isEmpty()) {
      out.element("p", "rule", rule).line();
    }
    articles.foreword(issue.foreword(), 1);
    for (Section section : issue.sections()) {
      if (section.name() != null) {
        out.element("h2", "column", section.name()).line();
      }
      for (Article article : section.articles()) {
        articles.write(article, "", section.name() == null ? 2 : 3);
      }
    }
    return out.close().raw("\n</body></html>\n").toString();
  }

  private static String rule(Masthead masthead, Wording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.number(masthead));
    if (masthead.publisher() != null) {
      parts.add(masthead.publisher());
    }
    if (masthead.date() != null) {
      parts.add(wording.date(masthead.date()));
    }
    parts.removeIf(String::isBlank);
    return String.join("　", parts);
  }
}
