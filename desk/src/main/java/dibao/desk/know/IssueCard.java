package dibao.desk.know;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue in a list.
 *
 * @param address its stable part of the address {@code /issues/…}
 * @param year the year of the volume
 * @param number the number within the year
 * @param total the number since the periodical began
 * @param articles how many articles it has
 */
public record IssueCard(
    long id,
    String address,
    String periodical,
    @Nullable Integer year,
    @Nullable Integer number,
    @Nullable Integer total,
    @Nullable LocalDate date,
    @Nullable String publisher,
    int articles) {

  /** What readers call it: 2023年第13期, or its day when it has no number. */
  public String label() {
    if (number != null) {
      return (year == null ? "" : year + "年") + "第" + number + "期";
    }
    if (total != null) {
      return "总第" + total + "期";
    }
    return date == null ? periodical : date.toString();
  }
}
