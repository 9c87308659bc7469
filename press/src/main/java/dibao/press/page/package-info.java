/**
 * Pages: an issue's parts as rows, the rows in columns on pages, each thing tagged with what it is.
 *
 * <p>May import {@code dibao.issue}, {@code dibao.press}, {@code dibao.press.chart}, {@code
 * dibao.press.style} and {@code dibao.press.type}.
 */
@NullMarked
package dibao.press.page;

import org.jspecify.annotations.NullMarked;
