/**
 * Periods out of prose, resolved against an article's date.
 *
 * <p>May import {@code text}, {@code lexicon} and {@code quantity}.
 */
@NullMarked
package dibao.reading.time;

import org.jspecify.annotations.NullMarked;
