/**
 * The press as a whole: an issue in, a file of any format out.
 *
 * <p>May import all other packages of the press; none of them imports it.
 */
@NullMarked
package dibao.press.print;

import org.jspecify.annotations.NullMarked;
