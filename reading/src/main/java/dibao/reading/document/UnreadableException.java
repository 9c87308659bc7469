package dibao.reading.document;

import dibao.reading.text.Wording;
import java.io.Serial;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file that cannot be read. Its wording is one line that names the file, what is wrong with it,
 * and what to do; the message is that line in Chinese.
 */
public final class UnreadableException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final transient Wording wording;

  /**
   * @param key of the words in {@code wording_zh.properties} and {@code wording_en.properties}
   * @param more what goes into the words after the file's name
   */
  public UnreadableException(String file, String key, Object... more) {
    this(
        Wording.of(
            UnreadableException.class,
            key,
            Stream.concat(Stream.of(file), Stream.of(more)).toArray()));
  }

  private UnreadableException(Wording wording) {
    super(wording.in(Locale.CHINESE));
    this.wording = wording;
  }

  /** The line, in either language. */
  public Wording wording() {
    return wording;
  }
}
