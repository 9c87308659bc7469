/** The desk: the application and its command line. */
@NullMarked
package dibao.desk;

import org.jspecify.annotations.NullMarked;
