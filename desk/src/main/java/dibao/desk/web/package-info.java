/**
 * What all pages share: layout, sign-in, errors, languages.
 *
 * <p>Every stage may import it; it imports {@code store} only.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {"store"})
@NullMarked
package dibao.desk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
