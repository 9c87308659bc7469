/**
 * Documents as issues: which line is masthead, contents, column, title, body, source or imprint.
 *
 * <p>Imports {@code text}, {@code document} and {@code dibao.issue}. The reading is by evidence
 * that bulletins share, never by the words of one of them: each line collects {@link
 * dibao.reading.bulletin.Clue clues}, and the sequence of roles with the most support is chosen for
 * the document as a whole.
 */
@NullMarked
package dibao.reading.bulletin;

import org.jspecify.annotations.NullMarked;
