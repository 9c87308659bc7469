/**
 * Runs the reader over snapshots and keeps what it gives; reads again when the reader improves.
 *
 * <p>Imports {@code store}, {@code web}, {@code gather}.
 */
@ApplicationModule(allowedDependencies = {"store", "web", "gather"})
@NullMarked
package dibao.desk.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
