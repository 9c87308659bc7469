/**
 * The issue as one web page, as inline-styled markup for editors of other platforms, and as the
 * pieces of an e-book.
 *
 * <p>May import {@code dibao.issue} and {@code dibao.press}.
 */
@NullMarked
package dibao.press.web;

import org.jspecify.annotations.NullMarked;
