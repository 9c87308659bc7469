package dibao.reading.statistic;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.place.Counties;
import dibao.reading.text.TextMatch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its name which area an organ speaks for: 天津市统计局 for 天津, 国家统计局 and 海关总署 for 中国. A
 * newspaper, a company, an exchange or a university speaks for none, though it bears a city's name.
 */
final class Organs {

  /** What names of newspapers, agencies and sites end in. */
  private static final String MEDIA = "报网社台刊号端讯闻考条察志线界道角";

  /** What of an organ's name shows that it governs its area. */
  private static final List<String> GOVERNING =
      List.of("局", "厅", "委", "部", "署", "府", "海关", "央行", "统计", "总队", "财务省", "产业省");

  /** What shows that it speaks of its area, but perhaps of others too. */
  private static final List<String> SPEAKING = List.of("会", "联盟", "官方", "提供", "中心");

  private static final List<String> COMPANIES =
      List.of("公司", "集团", "证券", "基金", "航空", "年报", "财报", "银行", "科技", "移动", "电信", "联通");

  private static final List<String> DOCUMENTS =
      List.of("方案", "办法", "措施", "规划", "意见", "条例", "行动计划", "三年计划", "通知", "细则");

  private static final List<String> INSTITUTES = List.of("交易所", "大学", "学院", "研究院", "研究所");

  /** Sorts of areas that bear organs; a district with a common name stands so only in lists. */
  private static final Set<String> BEARERS = Set.of("country", "province", "city", "district");

  private static final String NATIONS = "日韩美英法德俄泰越";
  private static final List<String> NATION_NAMES =
      List.of("日本", "韩国", "美国", "英国", "法国", "德国", "俄罗斯", "泰国", "越南");

  private static final int LONGEST_AREA = 8;

  private Organs() {}

  /** The area of an article's source. */
  static @Nullable String ofSource(String organ) {
    if (organ.isEmpty() || isMedia(organ)) {
      return null;
    }
    Lexicon.Word area = isNational(organ) ? null : areaAt(organ);
    return isNational(organ) ? "中国" : area == null ? null : area.value();
  }

  /** The area of one whom an article quotes. */
  static @Nullable String ofSpeaker(String organ) {
    if (organ.isEmpty() || isMedia(organ)) {
      return null;
    }
    return isNational(organ) && !isCompany(organ) ? "中国" : named(organ);
  }

  /** The area that begins the name of an organ: 伊斯坦布尔工商会, 诸暨市提供的材料, not 国家统计局. */
  static @Nullable String named(String words) {
    Lexicon.Word area = areaAt(words);
    if (area == null) {
      return null;
    }
    String rest = words.substring(area.text().length());
    String county = Counties.name(words, area.text().length());
    boolean speaks = governs(rest) || containsAny(rest, SPEAKING);
    boolean trades = containsAny(rest, COMPANIES) || containsAny(rest, INSTITUTES);
    return !speaks || trades ? null : county == null ? area.value() : county;
  }

  /** Whether the area is of the level that 该省, 该市 point at. */
  static boolean isOf(String level, String area) {
    Lexicon.Word word = areaAt(area);
    boolean municipal = level.equals("city") && "北京上海天津重庆".contains(area);
    return word != null && (word.note().equals(level) || municipal);
  }

  /** Whether a list has the area; of the others counties are known by their names. */
  static boolean isListed(String area) {
    return areaAt(area) != null;
  }

  /** Whether the area is smaller than a country. */
  static boolean isLocal(String area) {
    Lexicon.Word word = areaAt(area);
    return word != null && !word.note().equals("country");
  }

  /** The area whose plan or rules the words name: 《深圳市…行动方案》. */
  static @Nullable String ofDocument(CharSequence text, int from, int to) {
    int open = from;
    while (open < to && text.charAt(open) != '《') {
      open++;
    }
    int close = open;
    while (close < to && text.charAt(close) != '》') {
      close++;
    }
    if (close >= to) {
      return null;
    }
    String name = text.subSequence(open + 1, close).toString();
    Lexicon.Word area = containsAny(name, DOCUMENTS) ? areaAt(name) : null;
    return area == null ? null : area.value();
  }

  /** Whether the organ that {@link #named} found keeps the figures of its area alone. */
  static boolean governs(String organ) {
    return containsAny(organ, GOVERNING);
  }

  /** 访日, 赴泰: the country that a headline tells is visited. */
  static @Nullable String visited(CharSequence text, int end) {
    for (int i = 0; i + 1 < end; i++) {
      int nation = NATIONS.indexOf(text.charAt(i + 1));
      if ((text.charAt(i) == '访' || text.charAt(i) == '赴') && nation >= 0) {
        return TextMatch.at(text, i + 1, NATION_NAMES.get(nation))
            ? null
            : NATION_NAMES.get(nation);
      }
    }
    return null;
  }

  private static boolean isMedia(String organ) {
    return MEDIA.indexOf(organ.charAt(organ.length() - 1)) >= 0;
  }

  private static Lexicon.@Nullable Word areaAt(CharSequence organ) {
    CharSequence beginning = organ.subSequence(0, Math.min(organ.length(), LONGEST_AREA));
    Lexicon.Word area =
        beginning.length() < 2 ? null : Lexicon.standard().mark(beginning).at(0, Kind.AREA);
    return area == null || !BEARERS.contains(area.note()) ? null : area;
  }

  private static boolean containsAny(String organ, List<String> words) {
    for (String word : words) {
      if (organ.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompany(String organ) {
    return containsAny(organ, COMPANIES) && !organ.contains("人民银行");
  }

  private static boolean isNational(String source) {
    return source.startsWith("国家")
        || source.startsWith("中国")
        || source.startsWith("全国")
        || source.startsWith("央行")
        || source.endsWith("部")
        || source.contains("总署")
        || source.contains("总局")
        || source.contains("人民银行")
        || Terms.NATIONAL_ORGAN.contains(source);
  }
}
