package dibao.reading.time;

import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text prints for its occasions, beside the name (暑期档（6月1日至8月31日）) or apart from
 * it: a run of days that begins in the occasion's season is its days, 5月1日至5日 those of 假期 in a text
 * about 五一. Belongs to one reading.
 */
final class Occasions {

  /** The first and last month of a season; the last may be of the next year. */
  private record Season(int first, int last) {

    boolean contains(int month) {
      return first <= last ? first <= month && month <= last : month >= first || month <= last;
    }
  }

  private static final Map<String, Season> SEASONS = load();

  private final Map<String, Period> printed = new HashMap<>();

  /** The last run of days that was told. */
  private @Nullable Period days;

  /** A run of days was told. */
  void tell(Period run) {
    days = Ahead.isBrief(run) ? run : days;
  }

  void print(String name, Period period) {
    printed.put(name, period);
  }

  /** The days printed beside the name; null if none are. */
  @Nullable Period printed(String name) {
    return printed.get(name);
  }

  /**
   * The last run of days, if it may be the occasion's; null if it may not.
   *
   * @param during whether 期间 shows that the text has told its days
   */
  @Nullable Period told(String name, boolean during) {
    Season season = SEASONS.get(name);
    if (days == null || season == null) {
      return during ? days : null;
    }
    return season.contains(days.first().getMonthValue()) ? days : null;
  }

  private static Map<String, Season> load() {
    Map<String, Season> seasons = new HashMap<>();
    for (WordList.Line line : WordList.of(Occasions.class, "seasons.tsv").lines()) {
      int first = Integer.parseInt(line.field(0));
      seasons.put(line.word(), new Season(first, Integer.parseInt(line.field(1))));
    }
    return Map.copyOf(seasons);
  }
}
