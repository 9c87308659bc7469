package dibao.desk.know;

import java.util.List;

/**
 * Observations that answer a search.
 *
 * @param total how many there are in all
 * @param filter the filter of the data page that shows them all
 */
public record Matching(List<ObservationView> shown, long total, ObservationFilter filter) {

  public Matching {
    shown = List.copyOf(shown);
  }
}
