/**
 * The issue as an e-book.
 *
 * <p>May import {@code dibao.issue}, {@code dibao.press} and {@code dibao.press.web}.
 */
@NullMarked
package dibao.press.epub;

import org.jspecify.annotations.NullMarked;
