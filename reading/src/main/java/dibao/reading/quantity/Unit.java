package dibao.reading.quantity;

/**
 * What a quantity counts.
 *
 * @param code an ISO 4217 code for money, {@code %}, {@code ‰}, {@code ‱}, {@code pp}, {@code x},
 *     {@code rank}, otherwise the counter or unit as printed without its magnitude; empty for none
 */
public record Unit(String code, Kind kind) {

  /** A number without a unit. */
  public static final Unit NONE = new Unit("", Kind.NONE);

  public static final Unit PERCENT = new Unit("%", Kind.PERCENT);
  public static final Unit TIMES = new Unit("x", Kind.MULTIPLE);
  public static final Unit RANK = new Unit("rank", Kind.RANK);

  /** The sorts of units. */
  public enum Kind {
    /** Nothing printed. */
    NONE,
    /** A currency. */
    MONEY,
    /** Parts of a whole: {@code %}, {@code ‰}, {@code ‱}. */
    PERCENT,
    /** Steps between percentages: 个百分点, 基点, 千分点. */
    POINT,
    /** 倍. */
    MULTIPLE,
    /** Points of an index or a score: 点, 分. */
    INDEX,
    /** Hours, days, months, years. */
    DURATION,
    /** A unit of measurement, also a compound one such as 元/吨. */
    PHYSICAL,
    /** A measure word or a thing counted: 件, 户, 人次. */
    COUNTER,
    /** A position: 第3位. */
    RANK
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }
}
