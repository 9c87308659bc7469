package dibao.desk.know;

import java.util.List;
import java.util.Map;

/**
 * How many observations each choice of each facet would leave, the other choices kept.
 *
 * @param total how many the filter leaves
 */
public record DataFacets(long total, Map<ObservationFilter.Facet, List<Count>> counts) {

  public DataFacets {
    counts = Map.copyOf(counts);
  }

  /** A choice and what it leaves. */
  public record Count(String value, long observations) {}

  /** The choices of a facet, the largest first. */
  public List<Count> of(ObservationFilter.Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }
}
