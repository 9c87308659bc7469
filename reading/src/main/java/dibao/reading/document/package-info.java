/**
 * Files as documents: plain text, Markdown, PDF, DOCX and HTML become lines with their places and
 * looks.
 *
 * <p>Imports {@code text} only. What the lines mean is the matter of {@code bulletin}.
 */
@NullMarked
package dibao.reading.document;

import org.jspecify.annotations.NullMarked;
