package dibao.desk.publish;

import dibao.desk.know.IssueCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Issues as they stand on a shelf: by year, the newest first.
 *
 * @param periodicals the names of all periodicals in the archive
 * @param chosen the one periodical that is shown; null for all
 * @param total how many issues are shown
 */
public record Shelf(
    List<String> periodicals, @Nullable String chosen, int total, List<Year> years) {

  /**
   * The issues of a year.
   *
   * @param year null for those that tell none
   */
  public record Year(@Nullable Integer year, List<IssueCard> issues) {}

  static Shelf of(List<IssueCard> issues, @Nullable String wanted) {
    TreeSet<String> names = new TreeSet<>();
    issues.forEach(issue -> names.add(issue.periodical()));
    String chosen = wanted != null && names.contains(wanted) ? wanted : null;
    List<IssueCard> shown =
        issues.stream()
            .filter(issue -> chosen == null || issue.periodical().equals(chosen))
            .sorted(
                Comparator.comparing(Labels::year, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    return new Shelf(List.copyOf(names), chosen, shown.size(), byYear(shown));
  }

  private static List<Year> byYear(List<IssueCard> issues) {
    List<Year> years = new ArrayList<>();
    List<IssueCard> current = new ArrayList<>();
    for (IssueCard issue : issues) {
      Integer year = Labels.year(issue);
      if (!current.isEmpty() && !Objects.equals(Labels.year(current.getFirst()), year)) {
        years.add(new Year(Labels.year(current.getFirst()), List.copyOf(current)));
        current.clear();
      }
      current.add(issue);
    }
    if (!current.isEmpty()) {
      years.add(new Year(Labels.year(current.getFirst()), List.copyOf(current)));
    }
    return years;
  }
}
