package dibao.desk.know.search;

import java.util.List;

/**
 * How the articles found spread over columns, sources, years or issues.
 *
 * @param values the most frequent first; years the newest first
 * @param estimated whether the counts are projected from a sample, as they are for very many
 */
public record Facet(Kind kind, List<Value> values, boolean estimated) {

  public Facet {
    values = List.copyOf(values);
  }

  /** What articles can be counted and filtered by. */
  public enum Kind {
    SECTION(Fields.SECTION),
    SOURCE(Fields.SOURCE),
    YEAR(Fields.YEAR),
    ISSUE(Fields.ISSUE);

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }

    /** The name of the filter in the page's address. */
    public String parameter() {
      return field;
    }
  }

  /**
   * One of a facet's values.
   *
   * @param value as the filter takes it
   * @param label as readers see it
   */
  public record Value(String value, String label, int articles) {}
}
