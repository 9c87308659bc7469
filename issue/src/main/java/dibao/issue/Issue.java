package dibao.issue;

import java.util.List;

/**
 * One number of a periodical: its masthead, its columns in printing order, and what stands in them.
 * The {@code PublicationIssue} of schema.org.
 */
public record Issue(Masthead masthead, List<Section> sections) {

  public Issue {
    sections = List.copyOf(sections);
  }

  /** All articles in printing order. */
  public List<Article> articles() {
    return sections.stream().flatMap(section -> section.articles().stream()).toList();
  }
}
