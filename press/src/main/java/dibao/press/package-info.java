/**
 * An issue in; PDF, DOCX, EPUB and HTML out.
 *
 * <p>Imports {@code dibao.issue} and knows nothing of reading.
 */
@NullMarked
package dibao.press;

import org.jspecify.annotations.NullMarked;
