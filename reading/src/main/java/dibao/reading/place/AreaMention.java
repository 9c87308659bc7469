package dibao.reading.place;

import dibao.reading.text.Span;

/**
 * An area where a text names it.
 *
 * @param shortName the name to keep, 浙江 for 浙江省, 中国 for 我国; for a deictic word such as 全省 the level
 *     it points at: {@code province}, {@code city}, {@code district}, {@code county}, {@code
 *     country}, {@code region}
 */
public record AreaMention(Span span, String shortName, Kind kind) {

  /** What sort of area it is. */
  public enum Kind {
    WORLD,
    REGION,
    COUNTRY,
    PROVINCE,
    CITY,
    DISTRICT,
    /** 全省, 全市, 本区: the area of whoever speaks. */
    DEICTIC
  }
}
