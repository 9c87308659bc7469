package dibao.reading.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the statistics reader takes it.
 *
 * @param number the article's number in its issue, from 1
 * @param title the headline; may be empty
 * @param date the day against which 上半年, 上月 and the like are resolved
 * @param source where the text comes from, such as 国家统计局
 * @param body paragraphs joined by {@code \n}; a table is one line a row, its cells parted by tabs
 */
public record ArticleText(
    int number, String title, @Nullable LocalDate date, @Nullable String source, String body) {

  /**
   * Title, a line feed, and body: the text in which all spans of the article's observations count.
   * A body offset is a text offset less the title's length less one.
   */
  public String text() {
    return title + "\n" + body;
  }
}
