/**
 * Observations out of prose: the grammar of statements.
 *
 * <p>May import everything of the library but {@code bulletin} and {@code document}.
 */
@NullMarked
package dibao.reading.statistic;

import org.jspecify.annotations.NullMarked;
