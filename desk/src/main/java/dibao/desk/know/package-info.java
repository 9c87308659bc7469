/**
 * What the archive knows: issues, articles and sources, and the search over them.
 *
 * <p>Imports {@code store}, {@code web}, {@code read}.
 */
@ApplicationModule(allowedDependencies = {"store", "web", "read"})
@NullMarked
package dibao.desk.know;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
