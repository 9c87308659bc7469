package dibao.desk.know;

import dibao.desk.read.Statement;
import dibao.desk.web.Language;
import dibao.desk.web.Visit;
import dibao.reading.quantity.Bound;
import dibao.reading.statistic.Measure;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A value as readers say it: {@code 约} {@code 1.12} {@code 万亿元}; {@code ▲} {@code 增长} {@code 12.5}
 * {@code %}.
 *
 * @param hedge 约, 超, 不足, or their English; empty for a value stated as it is
 * @param way which way a change went
 * @param verb 增长, 下降 and so on; empty for what is no change
 * @param number the digits, 万 and 亿 taken out
 * @param scale 万, 亿, 万亿 or million and so on; empty for none
 * @param unit the unit's word
 * @param chinese whether the unit is the text's own Chinese word
 */
public record Figure(
    String hedge, Way way, String verb, String number, String scale, String unit, boolean chinese) {

  /** Which way a change went. */
  public enum Way {
    NONE(""),
    UP("▲"),
    DOWN("▼"),
    LEVEL("＝");

    private final String sign;

    Way(String sign) {
      this.sign = sign;
    }

    /** The sign that stands with the words. */
    public String sign() {
      return sign;
    }
  }

  private static final Map<String, String> UNITS_ZH =
      Map.of(
          "CNY", "元", "USD", "美元", "EUR", "欧元", "JPY", "日元", "GBP", "英镑", "HKD", "港元", "KRW", "韩元",
          "pp", "个百分点", "x", "倍", "rank", "位");

  private static final Map<String, String> UNITS_EN =
      Map.of(
          "CNY",
          "yuan",
          "USD",
          "US dollars",
          "EUR",
          "euros",
          "JPY",
          "yen",
          "GBP",
          "pounds",
          "HKD",
          "HK dollars",
          "KRW",
          "won",
          "pp",
          "percentage points",
          "x",
          "times",
          "rank",
          "");

  /** The value of a statement in the visitor's language. */
  public static Figure of(Visit visit, Statement says) {
    boolean moves = says.measure() == Measure.CHANGE || says.measure() == Measure.DIFFERENCE;
    Way way = moves ? way(says.value()) : Way.NONE;
    boolean still = way == Way.LEVEL;
    String unit = visit.language() == Language.ZH ? zh(says.unit()) : en(says.unit());
    BigDecimal unitOfScale = scaled(says) ? shared(says, visit.language()) : BigDecimal.ONE;
    return new Figure(
        hedge(visit, says.bound()),
        way,
        verb(visit, says, way),
        still ? "" : digits(visit, says, unitOfScale),
        still ? "" : visit.text("figure.scale." + unitOfScale.toPlainString().length()),
        still ? "" : unit,
        !UNITS_EN.containsKey(says.unit()) && !unit.equals("%") && !unit.isEmpty());
  }

  /** All of it in a line. */
  public String line() {
    String words = verb + (latin() && !hedge.isEmpty() && !verb.isEmpty() ? " " : "") + hedge;
    return (latin() && !words.isEmpty() ? words + " " : words)
        + number
        + (latin() && !scale.isEmpty() ? " " + scale : scale)
        + (latin() && !unit.equals("%") && !unit.isEmpty() ? " " + unit : unit);
  }

  /** Whether words are parted by blanks. */
  private boolean latin() {
    return (hedge + verb + scale).chars().anyMatch(c -> c >= 'a' && c <= 'z')
        || UNITS_EN.containsValue(unit) && !unit.isEmpty();
  }

  /** 万亿, 亿 or 万 as a number, whichever a value is told in; 1 for small ones. */
  static BigDecimal magnitude(BigDecimal value) {
    for (int zeros : new int[] {12, 8, 4}) {
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(zeros).setScale(0);
      if (fits(value, unit)) {
        return unit;
      }
    }
    return BigDecimal.ONE;
  }

  private static boolean fits(BigDecimal value, BigDecimal unit) {
    return value.abs().compareTo(unit) >= 0 && value.divide(unit).stripTrailingZeros().scale() <= 3;
  }

  private static BigDecimal shared(Statement says, Language language) {
    BigDecimal largest = says.valueTo() == null ? says.value() : says.valueTo();
    if (language == Language.ZH) {
      return magnitude(largest);
    }
    for (int zeros : new int[] {12, 9, 6}) {
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(zeros).setScale(0);
      if (fits(largest, unit)) {
        return unit;
      }
    }
    return BigDecimal.ONE;
  }

  private static boolean scaled(Statement says) {
    return !says.unit().equals("%") && !says.unit().equals("pp") && !says.unit().equals("rank");
  }

  private static Way way(BigDecimal value) {
    return switch (value.signum()) {
      case 1 -> Way.UP;
      case -1 -> Way.DOWN;
      default -> Way.LEVEL;
    };
  }

  private static String hedge(Visit visit, Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case ABOUT -> visit.text("figure.about");
      case AT_LEAST -> visit.text("figure.over");
      case AT_MOST -> visit.text("figure.under");
    };
  }

  private static String verb(Visit visit, Statement says, Way way) {
    String kind = says.measure() == Measure.CHANGE ? "change" : "difference";
    return switch (way) {
      case NONE -> says.measure() == Measure.RANK ? visit.text("figure.rank") : "";
      case UP -> visit.text("figure." + kind + ".up");
      case DOWN -> visit.text("figure." + kind + ".down");
      case LEVEL -> visit.text("figure.level");
    };
  }

  private static String digits(Visit visit, Statement says, BigDecimal unit) {
    boolean moves = says.measure() == Measure.CHANGE || says.measure() == Measure.DIFFERENCE;
    BigDecimal from = moves ? says.value().abs() : says.value();
    String first = digits(visit.language(), from.divide(unit));
    BigDecimal to = says.valueTo();
    return to == null
        ? first
        : first + "–" + digits(visit.language(), (moves ? to.abs() : to).divide(unit));
  }

  private static String digits(Language language, BigDecimal number) {
    String plain = Statement.plain(number).toPlainString().replace('-', '−');
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    int most = language == Language.ZH ? 5 : 4;
    if (whole < most) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = whole - 3; at > (plain.startsWith("−") ? 1 : 0); at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** The unit in Chinese. */
  static String zh(String unit) {
    return UNITS_ZH.getOrDefault(unit, unit);
  }

  private static String en(String unit) {
    return UNITS_EN.getOrDefault(unit, unit);
  }
}
