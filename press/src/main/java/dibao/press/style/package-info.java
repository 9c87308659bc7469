/**
 * House style: how a printed issue looks, read from a file.
 *
 * <p>May import {@code dibao.issue} and {@code dibao.press.type}.
 */
@NullMarked
package dibao.press.style;

import org.jspecify.annotations.NullMarked;
