package dibao.desk;

import java.io.Serial;

/** Something that was asked for cannot be done; the message is one line that says what to do. */
final class ComplaintException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  ComplaintException(String message) {
    super(message);
  }
}
