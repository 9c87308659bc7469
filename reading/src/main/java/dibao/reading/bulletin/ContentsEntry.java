package dibao.reading.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * A line of the contents.
 *
 * @param page the printed page; null where none is
 * @param column whether it names a column rather than an article
 * @param line the index of its first line among the document's lines
 */
record ContentsEntry(String title, String key, @Nullable Integer page, boolean column, int line) {

  ContentsEntry asColumn() {
    return new ContentsEntry(title, key, page, true, line);
  }
}
