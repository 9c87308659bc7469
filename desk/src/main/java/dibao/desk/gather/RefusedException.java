package dibao.desk.gather;

import dibao.reading.text.Wording;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Bytes that are not taken in; the wording is one line that says why and what to do. */
public final class RefusedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Wording wording;

  /**
   * @param key of the words in {@code wording_zh.properties} and {@code wording_en.properties}
   */
  RefusedException(String key, Object... arguments) {
    this(Wording.of(RefusedException.class, key, arguments));
  }

  private RefusedException(Wording wording) {
    super(wording.in(Locale.CHINESE));
    this.wording = wording;
  }

  /** The line, in either language. */
  public Wording wording() {
    return wording;
  }
}
