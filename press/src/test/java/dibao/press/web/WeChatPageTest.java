package dibao.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the editor of WeChat's public accounts would drop is not in what is pasted into it. */
class WeChatPageTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "span", "strong", "em", "sup", "br",
          "ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "img", "svg", "path",
          "rect", "text");
  private static final Set<String> PROPERTIES =
      Set.of(
          "font-size",
          "font-weight",
          "font-style",
          "line-height",
          "letter-spacing",
          "color",
          "text-align",
          "text-indent",
          "text-emphasis",
          "text-emphasis-position",
          "-webkit-text-emphasis",
          "-webkit-text-emphasis-position",
          "margin",
          "margin-left",
          "margin-top",
          "padding",
          "padding-left",
          "padding-top",
          "padding-bottom",
          "border",
          "border-left",
          "border-top",
          "border-bottom",
          "border-collapse",
          "width",
          "max-width",
          "height",
          "overflow-x");
  private static final Set<String> FORBIDDEN =
      Set.of("class", "id", "href", "name", "onclick", "onload", "contenteditable");

  private final String page = WeChatPage.print(SampleIssue.everything(), Pictures.inline());
  private final List<Element> elements = elements(page);

  @Test
  void everyElement_isOneThatTheEditorKeeps() {
    assertThat(elements)
        .hasSizeGreaterThan(60)
        .extracting(Element::getTagName)
        .isSubsetOf(ELEMENTS);
  }

  @Test
  void everyStyle_isInlineAndOfPropertiesThatTheEditorKeeps() {
    Set<String> used = new TreeSet<>();
    for (Element element : elements) {
      for (String declaration : element.getAttribute("style").split(";")) {
        if (!declaration.isBlank()) {
          used.add(declaration.substring(0, declaration.indexOf(':')).strip());
          assertThat(declaration).doesNotContain("url(").doesNotContain("var(");
        }
      }
    }
    assertThat(used).isNotEmpty().isSubsetOf(PROPERTIES);
    assertThat(page).doesNotContain("<style").doesNotContain("<script").doesNotContain("<link");
  }

  @Test
  void noElement_hasWhatTheEditorStrips() {
    for (Element element : elements) {
      FORBIDDEN.forEach(
          name -> assertThat(element.hasAttribute(name)).as(element.getTagName()).isFalse());
    }
  }

  @Test
  void everyParagraphTitleAndTable_carriesItsLooks() {
    Set<String> plain = Set.of("tr", "thead", "tbody", "li", "svg", "path", "rect", "text");
    for (Element element : elements) {
      boolean frame = element.getTagName().equals("section");
      if (!frame && !plain.contains(element.getTagName())) {
        assertThat(element.hasAttribute("style")).as(element.getTagName()).isTrue();
      }
    }
  }

  @Test
  void pictures_areInThePage() {
    for (Element element : elements) {
      if (element.getTagName().equals("img")) {
        assertThat(element.getAttribute("src")).startsWith("data:image/");
      }
    }
  }

  @Test
  void tableCaption_standsBeforeTheTable() {
    int caption = page.indexOf("各区零售额");
    assertThat(caption).isPositive().isLessThan(page.indexOf("<table"));
    assertThat(page).contains("单位：亿元");
  }

  @Test
  void masthead_saysNumberPublisherAndDate() {
    assertThat(page).contains("2025年第7期（总第91期）　滨江商务促进中心　2025年4月10日");
  }

  @Test
  void issueWithoutNumber_hasNoEmptyLine() {
    Issue bare = IssueFile.parse("---\nperiodical: 滨江\n---\n\n## 题\n\n文。\n");
    assertThat(WeChatPage.print(bare, Pictures.inline())).doesNotContain("></p>");
    assertThat(HtmlPage.print(bare, Pictures.inline())).doesNotContain("<span></span>");
  }

  /** All elements of the page's body. */
  private static List<Element> elements(String page) {
    try {
      String xml = page.replace("<!DOCTYPE html>", "");
      NodeList found =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getElementsByTagName("body")
              .item(0)
              .getChildNodes();
      List<Element> elements = new ArrayList<>();
      collect(found, elements);
      return elements;
    } catch (Exception e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  private static void collect(NodeList nodes, List<Element> elements) {
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
        collect(element.getChildNodes(), elements);
      }
    }
  }
}
