package dibao.reading.statistic;

import java.util.Locale;

/** What kind of number an observation gives. */
public enum Measure {
  /** A quantity, amount, count, score, index reading or duration. */
  LEVEL,
  /** Relative growth, in %. */
  CHANGE,
  /** Absolute change against the base, in the unit or in percentage points. */
  DIFFERENCE,
  /** Part of a whole, in %. */
  SHARE,
  /** A multiple of the base. */
  RATIO,
  /** A position. */
  RANK;

  /** The word for it in JSON Lines and CSV. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
