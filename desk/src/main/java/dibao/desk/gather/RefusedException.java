package dibao.desk.gather;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are not taken in; the message says why and what to do. */
public final class RefusedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  public RefusedException(String message) {
    super(message);
  }
}
