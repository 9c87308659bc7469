package dibao.issue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an issue says of itself.
 *
 * @param periodical the periodical's name without title marks; never blank
 * @param year the year of the volume, such as 2023 in 2023 年第 13 期
 * @param number the number within the year, from 1
 * @param total the number since the periodical began (总第 263 期)
 * @param date the day of publication
 * @param publisher the publishing body (主办单位)
 * @param editors those who edited the issue, as printed
 * @param languages BCP 47 tags, the main language first; {@code zh-CN} when empty
 * @param imprint the lines of the imprint in order, label to text, such as 地址 to an address
 */
public record Masthead(
    String periodical,
    @Nullable Integer year,
    @Nullable Integer number,
    @Nullable Integer total,
    @Nullable LocalDate date,
    @Nullable String publisher,
    List<String> editors,
    List<String> languages,
    Map<String, String> imprint) {

  public Masthead {
    if (periodical.isBlank()) {
      throw new IllegalArgumentException("an issue needs the name of its periodical");
    }
    requirePositive("number", number);
    requirePositive("total", total);
    editors = List.copyOf(editors);
    languages = languages.isEmpty() ? List.of("zh-CN") : List.copyOf(languages);
    imprint = Collections.unmodifiableMap(new LinkedHashMap<>(imprint));
  }

  private static void requirePositive(String what, @Nullable Integer number) {
    if (number != null && number < 1) {
      throw new IllegalArgumentException("the issue's " + what + " counts from 1, not " + number);
    }
  }
}
