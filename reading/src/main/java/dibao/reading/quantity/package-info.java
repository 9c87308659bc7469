/**
 * Numbers out of prose: numerals, magnitudes, ranges, bounds and units.
 *
 * <p>May import {@code text} and {@code lexicon}.
 */
@NullMarked
package dibao.reading.quantity;

import org.jspecify.annotations.NullMarked;
