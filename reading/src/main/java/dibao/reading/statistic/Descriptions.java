package dibao.reading.statistic;

/**
 * Drops from the words before a value what only describes: how many there are of what is measured
 * (30个重点城市), and what a name in quotation marks is (纯电轿车“白鹭”).
 */
final class Descriptions {

  private static final String COUNTERS = "个家座所项款种类名位只条";

  private Descriptions() {}

  static String drop(String words) {
    return Reached.drop(behindKind(withoutCount(words)));
  }

  /** Whether it is 与GDP的比率 or its like, which goes on from what was told before. */
  static boolean isRatio(String rest) {
    return rest.startsWith("与") && (rest.endsWith("的比率") || rest.endsWith("之比"));
  }

  /** 重点城市二手住宅成交 of 30个重点城市二手住宅成交; a number that ends the words stays. */
  private static String withoutCount(String words) {
    int start = 0;
    while (start < words.length() && !isDigit(words.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < words.length() && isDigit(words.charAt(end))) {
      end++;
    }
    boolean counts =
        end > start
            && end + 2 < words.length()
            && COUNTERS.indexOf(words.charAt(end)) >= 0
            && Character.isIdeographic(words.charAt(end + 1))
            && "以及至月公".indexOf(words.charAt(end + 1)) < 0;
    counts &= !words.endsWith("中");
    boolean first = start == 0 || Character.isIdeographic(words.charAt(start - 1));
    boolean led = start == 0 || "前第每近超过达逾".indexOf(words.charAt(start - 1)) < 0;
    return counts && first && led ? words.substring(0, start) + words.substring(end + 1) : words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** “白鹭”交付 of 纯电轿车“白鹭”交付 and of 以鲜食见长的“晨味”. */
  private static String behindKind(String words) {
    int quote = words.indexOf('“');
    if (quote <= 0 || words.indexOf('”', quote) < 0) {
      return words;
    }
    String kind = words.substring(0, quote);
    boolean described = kind.endsWith("的") || !Terms.NAMED_KIND.endOf(kind).isEmpty();
    return described ? words.substring(quote) : words;
  }
}
