package dibao.desk.know;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An issue in a list.
 *
 * @param address its stable part of the address {@code /issues/…}
 * @param year the year of the volume
 * @param number the number within the year
 * @param total the number since the periodical began
 * @param orderedOn the day by which the archive orders it, as ISO 8601; begins with 0000 for none
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
    String orderedOn,
    @Nullable String publisher,
    int articles) {

  /** An issue of which only the name is wanted. */
  public static IssueCard named(
      String address,
      String periodical,
      @Nullable Integer year,
      @Nullable Integer number,
      @Nullable Integer total,
      @Nullable LocalDate date,
      String orderedOn) {
    return new IssueCard(0, address, periodical, year, number, total, date, orderedOn, null, 0);
  }

  /**
   * The month of its newest article, for an issue that tells neither number nor day nor year; null
   * for all others, and where no article has a date.
   */
  public @Nullable YearMonth about() {
    boolean told = year != null || number != null || total != null || date != null;
    return told || orderedOn.startsWith("0000") ? null : YearMonth.from(LocalDate.parse(orderedOn));
  }

  /** What readers call it: 2023年第13期, its day when it has no number, or about which month. */
  public String label() {
    if (number != null) {
      return (year == null ? "" : year + "年") + "第" + number + "期";
    }
    if (total != null) {
      return "总第" + total + "期";
    }
    if (date != null) {
      return date.toString();
    }
    YearMonth about = about();
    if (about != null) {
      return "约" + about.getYear() + "年" + about.getMonthValue() + "月";
    }
    return year == null ? periodical : year + "年";
  }
}
