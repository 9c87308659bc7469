/**
 * Names out of prose: organisations, platforms, works in 《》, and who is said to say so.
 *
 * <p>May import {@code text} and {@code lexicon}.
 */
@NullMarked
package dibao.reading.name;

import org.jspecify.annotations.NullMarked;
