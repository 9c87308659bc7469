package dibao.reading.statistic;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** When an expected row and one that was read say the same. */
final class Agreement {

  private static final BigDecimal NEAR = new BigDecimal("0.002");
  private static final Set<String> CURRENCIES =
      Set.of(
          "CNY", "USD", "EUR", "JPY", "KRW", "GBP", "BRL", "VND", "HKD", "RUB", "INR", "AUD",
          "CAD");
  private static final Set<String> EXACT = Set.of("%", "pp", "x", "rank", "‰", "bp");

  private Agreement() {}

  static boolean core(Row expected, Row read) {
    return expected.article() == read.article()
        && measure(expected, read)
        && value(expected, read)
        && unit(expected.unit(), read.unit())
        && (expected.to() == null || near(expected.to(), read.to()));
  }

  static boolean all(Row expected, Row read) {
    return fields(expected, read) == 6;
  }

  /** How many of the six other fields agree. */
  static int fields(Row expected, Row read) {
    int agreed = 0;
    agreed += indicator(expected.indicator(), read.indicator()) ? 1 : 0;
    agreed += area(expected.area(), read.area()) ? 1 : 0;
    agreed += expected.period().equals(read.period()) ? 1 : 0;
    agreed += expected.bound().equals(read.bound()) ? 1 : 0;
    agreed += expected.status().equals(read.status()) ? 1 : 0;
    return agreed + (basis(expected, read) ? 1 : 0);
  }

  /** A rate in % may be told as a share or as a level. */
  private static boolean measure(Row expected, Row read) {
    Set<String> rate = Set.of("share", "level");
    boolean rates = rate.contains(expected.measure()) && rate.contains(read.measure());
    return expected.measure().equals(read.measure()) || expected.unit().equals("%") && rates;
  }

  /** Of a narrowing fall either sign is right. */
  private static boolean value(Row expected, Row read) {
    boolean fall = (expected.quote() + expected.indicator()).contains("降幅");
    return expected.measure().equals("difference") && fall
        ? near(expected.value().abs(), read.value().abs())
        : near(expected.value(), read.value());
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return false;
    }
    BigDecimal far = one.abs().max(other.abs()).multiply(NEAR);
    return one.subtract(other).abs().compareTo(far) <= 0;
  }

  private static boolean unit(String expected, String read) {
    String one = expected.equals("基点") ? "bp" : expected;
    String other = read.equals("基点") ? "bp" : read;
    if (one.equals(other)) {
      return true;
    }
    if (isExact(one) || isExact(other)) {
      boolean money =
          (CURRENCIES.contains(one) || one.isEmpty())
              && (CURRENCIES.contains(other) || other.isEmpty());
      return money && (one.isEmpty() || other.isEmpty());
    }
    return one.contains(other) || other.contains(one);
  }

  private static boolean isExact(String unit) {
    return EXACT.contains(unit) || CURRENCIES.contains(unit);
  }

  /**
   * One contains the other and is at most twice as long, or they share most pairs of characters.
   */
  static boolean indicator(String expected, String read) {
    String one = bare(expected);
    String other = bare(read);
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.contains(shorter) && shorter.length() * 2 >= longer.length()) {
      return true;
    }
    Set<String> a = pairs(one);
    Set<String> b = pairs(other);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size()) >= 0.6;
  }

  private static String bare(String indicator) {
    return indicator
        .replaceAll("[\\s*#]+", "")
        .replaceAll("[的“”\"《》、，·\\-—()（）和及与]|增速|增长率|同比|环比", "");
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs.isEmpty() ? Set.of(text) : pairs;
  }

  private static boolean area(String expected, String read) {
    String one = key(expected);
    String other = key(read);
    return one.equals(other) || one.isEmpty() && other.equals("中国");
  }

  private static String key(String area) {
    if (Set.of("全国", "我国", "国内", "中国大陆").contains(area)) {
      return "中国";
    }
    String key = area.replaceAll("(维吾尔|壮族|回族)?(自治区|特别行政区|新区|省|市|地区|县|区)$", "");
    return key.isEmpty() ? area : key;
  }

  private static boolean basis(Row expected, Row read) {
    if (Set.of("level", "share", "rank").contains(expected.measure())
        || expected.basis().equals(read.basis())) {
      return true;
    }
    if (expected.basis().isEmpty()) {
      return read.basis().equals("yoy") || read.basis().equals("prev");
    }
    Set<String> both = Set.of(expected.basis(), read.basis());
    boolean dated = both.stream().anyMatch(basis -> basis.matches("\\d.*"));
    return both.equals(Set.of("yoy", yearBefore(expected.period())))
        || both.contains("prev") && dated;
  }

  private static String yearBefore(String period) {
    return java.util.regex.Pattern.compile("\\d{4}")
        .matcher(period)
        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - 1));
  }
}
