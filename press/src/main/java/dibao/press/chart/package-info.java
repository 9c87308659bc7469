/**
 * Small charts as shapes, drawn alike in print and on the web.
 *
 * <p>May import {@code dibao.issue} and {@code dibao.press}.
 */
@NullMarked
package dibao.press.chart;

import org.jspecify.annotations.NullMarked;
