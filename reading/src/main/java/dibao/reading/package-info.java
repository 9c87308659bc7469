/**
 * The reader: a file in; its issue, articles and observations out.
 *
 * <p>May import all packages below it; none imports it.
 */
@NullMarked
package dibao.reading;

import org.jspecify.annotations.NullMarked;
