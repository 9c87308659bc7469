package dibao.reading.document;

/**
 * Where a line stands on its page, in parts of the page's width and height from its upper left
 * corner.
 */
public record Box(float left, float top, float right, float bottom) {}
