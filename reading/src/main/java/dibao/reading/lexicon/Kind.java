package dibao.reading.lexicon;

/** What the words of one list are. */
public enum Kind {
  /** A country, province, city, district or region; value: short name and kind. */
  AREA,
  /** A name that contains an area's name or a numeral and is neither; no value. */
  IDIOM,
  /** A word for a time without digits, such as 上半年; value: its code. */
  TIME,
  /** A festival, sale or season; value: its name. */
  OCCASION,
  /** An organisation's name that no suffix gives away; value: full name. */
  ORGANISATION,
  /** A company's or platform's name; value: its kind. */
  PLATFORM,
  /**
   * A word that organisations' names end in: a hint where to look, no mark; value: its strength.
   */
  SUFFIX,
  /** A word of saying: a hint where to look, no mark; value: its strength. */
  SAYING
}
