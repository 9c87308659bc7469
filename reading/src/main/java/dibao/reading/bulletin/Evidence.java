package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document without furniture, and what is to be seen of each.
 *
 * @param clues the {@link Clue clues} of each line, as bits
 * @param sources each line as a source line; null where it cannot be one
 * @param marks the mark or number at the head of each line
 */
@SuppressWarnings("ArrayRecordComponent")
record Evidence(
    List<Line> lines,
    long[] clues,
    @Nullable SourceLine[] sources,
    Mark[] marks,
    Measure measure,
    Contents contents,
    List<Line> furniture) {

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }
}
