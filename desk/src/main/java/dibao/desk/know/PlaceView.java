package dibao.desk.know;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the original.
 *
 * @param page the page, from 1; null where the original has none
 * @param fromLine the first line of text, from 1; null where the original has pages
 * @param toLine the last line
 * @param start the first character, counted in the original's text
 * @param end the character after the last
 */
public record PlaceView(
    @Nullable Integer page,
    @Nullable Integer fromLine,
    @Nullable Integer toLine,
    int start,
    int end) {}
