/**
 * What readers see: the front page, issues, articles, columns, sources, feeds and the site's map.
 *
 * <p>Imports {@code know}, {@code web} and {@code store}.
 */
@ApplicationModule(allowedDependencies = {"know", "web", "store"})
@NullMarked
package dibao.desk.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
