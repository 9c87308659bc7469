package dibao.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an issue.
 *
 * @param title the headline on one line; a headline that is printed over two lines has a space at
 *     the join where its words need one
 * @param authors the by-line, as printed (文 / 某某)
 * @param blocks the body in reading order
 * @param notes the footnotes that the body refers to
 * @param source where the text comes from (来源), without quotation and title marks; several are
 *     joined by 、
 * @param compiledBy who selected or edited it (编选)
 * @param date the day that the source line gives
 */
public record Article(
    String title,
    List<String> authors,
    List<Block> blocks,
    List<Footnote> notes,
    @Nullable String source,
    @Nullable String compiledBy,
    @Nullable LocalDate date) {

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The body as plain text, one line a paragraph, heading, list entry or table row. */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
