package dibao.desk.know;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the original on one page, or of one without pages.
 *
 * @param page the page, from 1; null where the original has none
 * @param fromLine the first line of the file or page, the first paragraph of a Word file, from 1
 * @param toLine the last one
 * @param start the first character, counted in the original's text
 * @param end the character after the last
 */
public record PlaceView(@Nullable Integer page, int fromLine, int toLine, int start, int end) {}
