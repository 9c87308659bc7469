package dibao.issue;

import java.util.List;

/**
 * A note at the foot of a page.
 *
 * @param label what a {@link Run.Note} refers to, unique within its article
 */
public record Footnote(String label, List<Run> runs) {

  public Footnote {
    runs = List.copyOf(runs);
  }
}
