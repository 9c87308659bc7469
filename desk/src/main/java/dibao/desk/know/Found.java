package dibao.desk.know;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands behind an address, or the page that says there is nothing. */
final class Found {

  private Found() {}

  static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
