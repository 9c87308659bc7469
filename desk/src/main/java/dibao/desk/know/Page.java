package dibao.desk.know;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number from 1
 * @param size the most entries a page has
 * @param total all entries of the list
 */
public record Page<T>(List<T> entries, int number, int size, long total) {

  public Page {
    entries = List.copyOf(entries);
  }

  /** How many pages there are; at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
