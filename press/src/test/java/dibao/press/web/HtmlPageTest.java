package dibao.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.SampleIssue;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlPageTest {

  private final Issue issue = SampleIssue.everything();
  private final String html = HtmlPage.print(issue, Pictures.inline());

  @Test
  void contents_leadToEveryArticle() throws Exception {
    Document page = parse(html);
    XPath path = XPathFactory.newInstance().newXPath();
    assertThat(path.evaluate("count(//nav//a)", page)).isEqualTo("2");
    assertThat(path.evaluate("count(//nav//a[substring(@href,2)=//article/@id])", page))
        .isEqualTo("2");
    assertThat(path.evaluate("//article[2]/h3", page)).startsWith("一季度社区团购零售额");
  }

  @Test
  void headings_skipNoLevel() {
    int before = 0;
    String[] levels = html.split("<h(?=[1-6])");
    for (int i = 1; i < levels.length; i++) {
      int level = levels[i].charAt(0) - '0';
      assertThat(level).as(levels[i]).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(before).isPositive();
  }

  @Test
  void wordsOfTheIssue_areNeverMarkup() {
    assertThat(html)
        .contains("&lt;b&gt;不是标签&lt;/b&gt;")
        .contains("&lt;东楼&gt; &amp; &quot;西楼&quot;")
        .doesNotContain("javascript:")
        .contains("href=\"https://example.org/%E5%85%AC%E6%8A%A5?a=1&amp;b=2\"");
  }

  @Test
  void missingPicture_showsItsAlternative() {
    assertThat(html).contains("<p class=\"missing\">找不到的图</p>");
  }

  @Test
  void imprint_namesWhatHasALabel() {
    assertThat(imprint("  电话: 0100-1\n  其他: 内部资料\n"))
        .contains("<dt>电话</dt><dd>0100-1</dd>")
        .contains("<p>内部资料</p>")
        .doesNotContain("其他");
    assertThat(imprint("  其他: 内部资料\n")).contains("<p>内部资料</p>").doesNotContain("<dl");
    assertThat(imprint("  电话: 0100-1\n")).doesNotContain("<p></p>");
  }

  private static String imprint(String lines) {
    String file = "---\nperiodical: 简报\nimprint:\n" + lines + "---\n## 题\n\n正文。\n";
    String page = HtmlPage.print(IssueFile.parse(file), Pictures.inline());
    return page.substring(page.indexOf("<footer"));
  }

  @Test
  void charts_areDrawnAndTold() {
    assertThat(html).contains("<svg").contains("今年：1月 12，2月 -3.5，3月 —");
  }

  @Test
  void weChat_hasNoClassesAnchorsOrStyleSheets() {
    String page = WeChatPage.print(issue, Pictures.inline());
    assertThat(page)
        .doesNotContain("class=")
        .doesNotContain("<style")
        .doesNotContain("<a ")
        .doesNotContain(" id=")
        .contains("<p style=\"")
        .contains("来源：滨江统计局");
    assertThat(page.split("<p(?=>| class)", -1)).hasSize(1);
  }

  private static Document parse(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    String xml = text.replace("<!DOCTYPE html>", "");
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
