package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose figures a sentence goes on with: 养老机构 before 床位, 中欧班列 before 发送货物, 证券公司 before 净利润.
 *
 * <p>Within a sentence Chinese leaves the holder out once it has been named. It is what stands
 * before the measure or before the deed of the last statement, and it is carried to a clause that
 * begins with a deed, and, if it is a body that has figures (企业, 医院), to one that names only what
 * such a body has. A clause with a holder of its own keeps that.
 */
final class Holder {

  private static final int LONGEST = 14;
  private static final int LONGEST_BODY = 8;

  /** 进口 and 出口 are a country's, whoever was told of before. */
  private static final String TRADE = "进出";

  private static final Prefixes<String> DEEDS = deeds();

  private final Heads heads = Heads.standard();

  /** The clause's words with the holder before them, or as they are. */
  String carry(String about, String before) {
    if (about.isEmpty() || before.isEmpty() || about.contains("占") || before.contains("占")) {
      return about;
    }
    int deed = deedAt(about, 0);
    if (deed == about.length()) {
      return another(about, before);
    }
    boolean trades = TRADE.indexOf(about.charAt(0)) >= 0 && about.startsWith("口", 1);
    String holder =
        deed > 0 && !trades ? doer(before) : deed == 0 && has(about) ? body(before) : "";
    int of = holder.length() > LONGEST ? holder.lastIndexOf('的') : -1;
    holder = of > 0 ? holder.substring(of + 1) : holder;
    boolean fits = holder.length() >= 2 && holder.length() <= LONGEST && !about.contains(holder);
    return fits ? holder + about : about;
  }

  /** 解决 after 受理消费者投诉: another deed done to the same. */
  private static String another(String about, String before) {
    int from = -1;
    int behind = -1;
    for (int at = 0; at < before.length(); at++) {
      int length = deedAt(before, at);
      if (length > 0 && at + length < before.length()) {
        from = at;
        behind = at + length;
        at += length - 1;
      }
    }
    return from < 0
        ? about
        : Trim.standard().trim(before.substring(0, from)) + about + before.substring(behind);
  }

  /** Who does what the indicator tells: 钢铁企业 of 钢铁企业生产粗钢; a body does, too. */
  private String doer(String indicator) {
    if (deedAt(indicator, 0) > 0) {
      return "";
    }
    for (int at = 2; at < indicator.length(); at++) {
      if (deedAt(indicator, at) > 0) {
        return Trim.standard().trim(indicator.substring(0, at));
      }
    }
    return body(indicator);
  }

  /** 保险公司 of 保险公司总资产, 养老机构 of itself; empty if it is no body. */
  private String body(String indicator) {
    if (!Terms.BODY.endOf(indicator).isEmpty()) {
      return indicator;
    }
    String modifiers = heads.modifiers(indicator);
    String named = modifiers.isEmpty() ? indicator : modifiers;
    if (!Terms.BODY.endOf(named).isEmpty()) {
      return named;
    }
    for (int at = 2; at < indicator.length(); at++) {
      if (deedAt(indicator, at) > 0 && !Terms.BODY.endOf(indicator.substring(0, at)).isEmpty()) {
        return indicator.substring(0, at);
      }
    }
    return "";
  }

  /** Whether the indicator is of bodies of one kind: 国有企业进出口. */
  boolean isBodys(String indicator) {
    return !Terms.BODY.endOf(heads.modifiers(indicator)).isEmpty();
  }

  /** Whether the words name only what a body has: 床位, 净利润. */
  private boolean has(String about) {
    return heads.isMeasureAlone(about) && Terms.BODY.endOf(about).isEmpty();
  }

  /** Whether a body's own name begins the indicator: 宁波舟山港货物吞吐量. */
  static boolean namesBody(String indicator) {
    for (int end = 3; end <= Math.min(LONGEST_BODY, indicator.length() - 2); end++) {
      if (!Terms.BODY.endOf(indicator.substring(0, end)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word says what is done, and no more. */
  static boolean isDeed(String word) {
    return deedAt(word, 0) == word.length();
  }

  /** The length of the deed that begins there, or 0. */
  private static int deedAt(String words, int at) {
    var found = DEEDS.longest(words, at);
    return found == null ? 0 : found.length();
  }

  private static Prefixes<String> deeds() {
    Map<String, String> words = new HashMap<>();
    WordList.of(Holder.class, "deeds.tsv")
        .lines()
        .forEach(line -> words.put(line.word(), line.word()));
    return Prefixes.forwards(words);
  }
}
