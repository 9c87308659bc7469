package dibao.desk.read;

import dibao.issue.Issue;
import dibao.reading.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a document. */
sealed interface Outcome {

  /**
   * An issue was found.
   *
   * @param places where each article stands, in the order of {@link Issue#articles()}
   */
  record Found(Issue issue, List<List<Place>> places, List<Doubt> doubts) implements Outcome {
    public Found {
      places = places.stream().map(List::copyOf).toList();
      doubts = List.copyOf(doubts);
    }
  }

  /** Nothing could be read; the reason is one line that says what to do. */
  record Unreadable(Wording reason) implements Outcome {}

  /** A stretch of the original on one page, or of one without pages. */
  record Place(@Nullable Integer page, int fromLine, int toLine, int start, int end) {}

  /** Something that the reader was not sure of; message and place as {@link Wording#line()}. */
  record Doubt(String kind, String message, @Nullable String place) {}
}
