/**
 * Where the desk keeps things: the data folder, the database and its tables' classes (made from the
 * migrations at build).
 *
 * <p>Every stage may import it; it imports none.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package dibao.desk.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
