package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to; null where it is not.
 *
 * @param section name of a column
 * @param source name of a source
 * @param year such as 2023
 * @param issue an issue's address
 */
public record Filters(
    @Nullable String section,
    @Nullable String source,
    @Nullable String year,
    @Nullable String issue) {

  public static final Filters NONE = new Filters(null, null, null, null);

  private static final int LONGEST = 400;

  public Filters {
    section = tidy(section);
    source = tidy(source);
    year = tidy(year);
    issue = tidy(issue);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The value of a facet's filter. */
  public @Nullable String value(Facet.Kind kind) {
    return switch (kind) {
      case SECTION -> section;
      case SOURCE -> source;
      case YEAR -> year;
      case ISSUE -> issue;
    };
  }

  /** The same, but for one facet; null takes its filter away. */
  public Filters with(Facet.Kind kind, @Nullable String value) {
    return switch (kind) {
      case SECTION -> new Filters(value, source, year, issue);
      case SOURCE -> new Filters(section, value, year, issue);
      case YEAR -> new Filters(section, source, value, issue);
      case ISSUE -> new Filters(section, source, year, value);
    };
  }

  List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    for (Facet.Kind kind : Facet.Kind.values()) {
      String value = value(kind);
      if (value != null) {
        queries.add(new TermQuery(new Term(kind.field(), value)));
      }
    }
    return queries;
  }

  private static @Nullable String tidy(@Nullable String value) {
    String stripped = Objects.requireNonNullElse(value, "").strip();
    return stripped.isEmpty() || stripped.length() > LONGEST ? null : stripped;
  }
}
