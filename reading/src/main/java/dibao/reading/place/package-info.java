/**
 * Areas out of prose: countries, provinces, cities, regions, and the words that point at them.
 *
 * <p>May import {@code text} and {@code lexicon}.
 */
@NullMarked
package dibao.reading.place;

import org.jspecify.annotations.NullMarked;
