package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a table holds.
 *
 * @param name what is measured, without unit, time and words such as 绝对量; may be empty
 * @param unit as printed in the head or the unit note, with its magnitude: 亿元
 * @param times where the head names a time
 */
record TableColumn(
    Kind kind, String name, String unit, @Nullable String basis, @Nullable When time) {

  /** The sorts of columns. */
  enum Kind {
    LEVEL,
    CHANGE,
    DIFFERENCE,
    SHARE,
    RANK,
    /** Words: a unit, a note. */
    WORDS
  }
}
