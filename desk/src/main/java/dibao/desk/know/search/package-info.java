/**
 * Finds articles: an index of words and of pairs of characters, the queries people type, ranking,
 * extracts, filters, proposals and suggestions.
 *
 * <p>The index is derived: all of it can be made again from the archive.
 */
@NamedInterface("search")
@NullMarked
package dibao.desk.know.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
