package dibao.desk.read;

import java.util.Locale;

/** How far the reading of a document has come. */
public enum DocumentState {
  /** Waits for its turn. */
  QUEUED,
  /** Is being read. */
  READING,
  /** Has been read; its articles are kept. */
  READ,
  /** Cannot be read; the reason is kept with it. */
  FAILED;

  /** The word in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DocumentState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
