package dibao.reading.bulletin;

/**
 * A place in the original file.
 *
 * @param page from 1; 0 where the file has no pages
 * @param line the line in a text, the line on its page in a PDF, the paragraph in a Word file; from
 *     1
 * @param offset the character in {@link dibao.reading.document.Document#text()}
 */
public record Place(int page, int line, int offset) {}
