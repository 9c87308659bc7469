/**
 * The issue as an Office Open XML document, for people who go on in a word processor.
 *
 * <p>May import {@code dibao.issue} and {@code dibao.press}.
 */
@NullMarked
package dibao.press.docx;

import org.jspecify.annotations.NullMarked;
