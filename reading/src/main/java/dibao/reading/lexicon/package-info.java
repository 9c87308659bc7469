/**
 * Word lists: the words of areas, organisations, times, units and hedges, which live in data, and
 * the automata that find them.
 *
 * <p>May import {@code text}.
 */
@NullMarked
package dibao.reading.lexicon;

import org.jspecify.annotations.NullMarked;
