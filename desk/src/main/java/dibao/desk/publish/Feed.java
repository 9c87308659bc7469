package dibao.desk.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, whatever form it takes. All addresses are absolute.
 *
 * @param home the page that the feed follows
 * @param self the feed's own address
 * @param author the publishing body, or the periodical
 */
record Feed(
    String title,
    String subtitle,
    String home,
    String self,
    String author,
    Instant updated,
    List<Entry> entries) {

  /**
   * An article.
   *
   * @param html the body as plain paragraphs
   * @param day when it was published; null when the bulletin does not say
   */
  record Entry(
      String address,
      String title,
      String summary,
      String html,
      @Nullable String source,
      @Nullable String column,
      @Nullable OffsetDateTime day) {}
}
