package dibao.desk.publish;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands behind an address, or the page that says there is nothing. */
final class Named {

  private Named() {}

  /** The name that an address gives, in its path or in its query. */
  static String name(String step, @Nullable String asked) {
    return step.equals(Addresses.NAMED) && asked != null ? asked : step;
  }

  static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(Named::missing);
  }

  static <T> T found(T thing, Predicate<T> there) {
    return found(Optional.of(thing).filter(there));
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
