package dibao.reading.document;

import java.io.Serial;

/**
 * A file that cannot be read. The message is one line that names the file, what is wrong with it,
 * and what to do.
 */
public final class UnreadableException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final String file;
  private final String what;
  private final String remedy;

  public UnreadableException(String file, String what, String remedy) {
    super(file + "：" + what + "；" + remedy);
    this.file = file;
    this.what = what;
    this.remedy = remedy;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** What is wrong, and where in the file when that is known. */
  public String what() {
    return what;
  }

  /** What a person can do about it. */
  public String remedy() {
    return remedy;
  }
}
