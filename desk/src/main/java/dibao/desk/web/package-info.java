/**
 * What all pages share: layout, sign-in, errors, words in two languages, headers, page fragments.
 *
 * <p>Every stage may import it; it imports {@code store} only. A controller returns the name of a
 * template under {@code src/main/jte} and its parameters; {@link dibao.desk.web.Visit} is added to
 * them and carries all that a page needs to know of its request.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"store"})
@NullMarked
package dibao.desk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
