package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The nouns of what is measured, {@code heads.tsv}: 出口额, 销量, 占比. */
final class Heads {

  private static final Heads STANDARD = new Heads(WordList.of(Heads.class, "heads.tsv"));

  /** Before a head these make no indicator of their own: 平均票价 is still somebody's. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "", "平均", "总", "日均", "月均", "年均", "人均", "户均", "单件", "海外", "国内", "境外", "整体", "单日", "国外",
          "累计", "加权平均", "综合", "线上", "线下", "合计", "实际", "当年", "户", "每平方米", "本年", "周", "月", "日", "年");

  private final Prefixes<String> heads;
  private final Set<String> things = new HashSet<>();
  private final Set<String> selves = new HashSet<>();

  private Heads(WordList list) {
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      words.put(line.word(), line.word());
      if (line.field(0).equals("thing")) {
        things.add(line.word());
      } else if (line.field(0).equals("self")) {
        selves.add(line.word());
      }
    }
    heads = Prefixes.backwards(words);
  }

  static Heads standard() {
    return STANDARD;
  }

  /** The longest head that ends the indicator; empty if none does. */
  String head(String indicator) {
    var found = heads.longest(indicator, indicator.length());
    return found == null ? "" : found.value();
  }

  /** What stands before the head. */
  String modifiers(String indicator) {
    String rest = indicator.substring(0, indicator.length() - head(indicator).length());
    for (String qualifier : QUALIFIERS) {
      if (qualifier.length() > 1 && rest.endsWith(qualifier)) {
        return rest.substring(0, rest.length() - qualifier.length());
      }
    }
    return rest;
  }

  /** Whether it names a measure and nothing that is measured: 金额, 平均票价. */
  boolean isBare(String indicator) {
    String head = head(indicator);
    return !head.isEmpty()
        && !things.contains(head)
        && !selves.contains(indicator)
        && !selves.contains(head)
        && QUALIFIERS.contains(indicator.substring(0, indicator.length() - head.length()));
  }
}
