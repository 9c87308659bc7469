/**
 * Takes bytes in: snapshots that never change, and the files that people send.
 *
 * <p>Imports {@code store}, {@code web}.
 */
@ApplicationModule(allowedDependencies = {"store", "web"})
@NullMarked
package dibao.desk.gather;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
