/**
 * Text with its places: spans, and normalising that keeps every offset.
 *
 * <p>Imports the JDK only.
 */
@NullMarked
package dibao.reading.text;

import org.jspecify.annotations.NullMarked;
