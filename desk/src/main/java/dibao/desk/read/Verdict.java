package dibao.desk.read;

import java.util.Locale;

/** What a person ruled of an observation. */
public enum Verdict {
  /** It is as the machine read it, and stays so. */
  CONFIRMED,
  /** It says something else. */
  CORRECTED,
  /** The words state no such thing. */
  REJECTED,
  /** The machine had not seen it. */
  ADDED;

  /** The word in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
