package dibao.reading.bulletin;

import java.util.List;

/**
 * The contents list of an issue.
 *
 * @param start the first line of its stretch
 * @param end the line after its last
 */
record Contents(int start, int end, List<ContentsEntry> entries) {

  static final Contents NONE = new Contents(0, 0, List.of());

  Contents {
    entries = List.copyOf(entries);
  }

  boolean holds(int line) {
    return line >= start && line < end;
  }
}
