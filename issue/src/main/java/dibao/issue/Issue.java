package dibao.issue;

import java.util.List;

/**
 * One number of a periodical: its masthead, its columns in printing order, and what stands in them.
 * The {@code PublicationIssue} of schema.org.
 *
 * @param foreword what the editors say to the reader before the first column (编者按, 卷首语), without
 *     footnotes; empty where they say nothing
 */
public record Issue(Masthead masthead, List<Block> foreword, List<Section> sections) {

  public Issue {
    foreword = List.copyOf(foreword);
    sections = List.copyOf(sections);
  }

  /** An issue that begins with its first column. */
  public Issue(Masthead masthead, List<Section> sections) {
    this(masthead, List.of(), sections);
  }

  /** All articles in printing order. */
  public List<Article> articles() {
    return sections.stream().flatMap(section -> section.articles().stream()).toList();
  }
}
