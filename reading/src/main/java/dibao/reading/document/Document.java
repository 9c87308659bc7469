package dibao.reading.document;

import dibao.reading.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as lines of text.
 *
 * @param name the file's name
 * @param text the whole text, in whose characters all places count: of a text file the decoded file
 *     itself, of others what was taken out of them, a line feed after each line and a form feed
 *     after each page
 * @param lines the lines that have words on them, in reading order
 * @param title the title that the file's own metadata give
 * @param remarks what was noticed while reading, such as the encoding that was recognised
 */
public record Document(
    String name,
    Format format,
    String text,
    List<Line> lines,
    int pages,
    @Nullable String title,
    List<Wording> remarks) {

  public Document {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }
}
