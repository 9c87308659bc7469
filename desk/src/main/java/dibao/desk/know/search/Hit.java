package dibao.desk.know.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found.
 *
 * @param address its stable part of the address {@code /articles/…}
 * @param extract the sentences that say most of what was looked for
 * @param issue the address of its issue
 */
public record Hit(
    String address,
    List<Marked> title,
    List<Marked> extract,
    @Nullable String section,
    @Nullable String source,
    @Nullable LocalDate date,
    String issue,
    String issueLabel) {

  public Hit {
    title = List.copyOf(title);
    extract = List.copyOf(extract);
  }
}
