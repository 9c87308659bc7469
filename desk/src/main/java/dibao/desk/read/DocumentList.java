package dibao.desk.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of documents.
 *
 * @param counts how many there are in each state
 * @param state the state that is shown; null for all
 * @param page from 1
 * @param total how many the whole list has
 */
public record DocumentList(
    List<Documents.Card> documents,
    Map<DocumentState, Integer> counts,
    @Nullable DocumentState state,
    int page,
    int pages,
    int total) {

  public DocumentList {
    documents = List.copyOf(documents);
    counts = Map.copyOf(counts);
  }

  /** How many are not done yet. */
  public int open() {
    return count(DocumentState.QUEUED) + count(DocumentState.READING);
  }

  /** How many there are in all states. */
  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(DocumentState wanted) {
    return counts.getOrDefault(wanted, 0);
  }

  /** The list's query string, without the page's number. */
  public String query() {
    return state == null ? "?" : "?state=" + state.word() + "&";
  }
}
