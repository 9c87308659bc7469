package dibao.desk.publish;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.ArticleView;
import dibao.desk.know.IssueCard;
import dibao.desk.know.IssueView;
import dibao.desk.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues and articles in the words of schema.org, as JSON-LD for a page's head. {@code <} is
 * written as an escape, so that no text can end the block it stands in.
 */
@Component
final class LinkedData {

  private final JsonMapper json;

  LinkedData(JsonMapper json) {
    this.json = json;
  }

  /** A {@code PublicationIssue} with its articles. */
  String issue(Visit visit, IssueView issue) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.putAll(issue(visit, issue.card()));
    List<Map<String, Object>> parts =
        issue.sections().stream()
            .flatMap(section -> section.articles().stream())
            .map(article -> part(visit, article))
            .toList();
    data.put("hasPart", parts);
    return written(data);
  }

  /** A {@code NewsArticle} in its issue. */
  String article(Visit visit, ArticleView article, IssueView issue) {
    ArticleCard card = article.card();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.putAll(part(visit, card));
    data.put("mainEntityOfPage", visit.absolute(Addresses.of(card)));
    data.put("inLanguage", "zh-CN");
    put(data, "articleSection", card.section());
    put(data, "sourceOrganization", organization(card.source()));
    put(data, "contributor", organization(card.compiledBy()));
    put(data, "author", organization(card.source()));
    put(data, "publisher", organization(issue.card().publisher()));
    data.put("description", Labels.extract(card));
    data.put("isPartOf", issue(visit, issue.card()));
    return written(data);
  }

  private static Map<String, Object> issue(Visit visit, IssueCard issue) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "PublicationIssue");
    data.put("@id", visit.absolute(Addresses.of(issue)));
    data.put("url", visit.absolute(Addresses.of(issue)));
    data.put("name", issue.periodical() + " " + issue.label());
    put(data, "issueNumber", issue.number());
    put(data, "datePublished", issue.date());
    put(data, "publisher", organization(issue.publisher()));
    data.put("isPartOf", Map.of("@type", "Periodical", "name", issue.periodical()));
    return data;
  }

  private static Map<String, Object> part(Visit visit, ArticleCard article) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "NewsArticle");
    data.put("@id", visit.absolute(Addresses.of(article)));
    data.put("url", visit.absolute(Addresses.of(article)));
    data.put("headline", article.title());
    put(data, "datePublished", article.date());
    return data;
  }

  private static @Nullable Map<String, Object> organization(@Nullable String name) {
    return name == null ? null : Map.of("@type", "Organization", "name", name);
  }

  private static void put(Map<String, Object> data, String name, @Nullable Object value) {
    if (value != null) {
      data.put(name, value instanceof Map || value instanceof Integer ? value : value.toString());
    }
  }

  private String written(Map<String, Object> data) {
    return json.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
