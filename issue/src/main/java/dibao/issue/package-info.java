/**
 * The issue as one object, and its file: Markdown with front matter, read and written.
 *
 * <p>Imports the JDK, CommonMark and a YAML reader; every other module may import it.
 */
@NullMarked
package dibao.issue;

import org.jspecify.annotations.NullMarked;
