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

  private static final int LONGEST_ENDING = 3;

  private final Prefixes<String> heads;

  /** How many characters a noun that ends so has: 运价, 复诊率. */
  private final Map<String, Integer> endings = new HashMap<>();

  private final Set<String> things = new HashSet<>();
  private final Set<String> selves = new HashSet<>();

  private Heads(WordList list) {
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      if (line.field(0).equals("ending")) {
        endings.put(line.word(), Integer.valueOf(line.field(1)));
        continue;
      }
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
    int aside = indicator.endsWith("）") ? indicator.lastIndexOf('（') : -1;
    if (aside > 0) {
      String head = head(indicator.substring(0, aside));
      return head.isEmpty() ? head : head + indicator.substring(aside);
    }
    var found = heads.longest(indicator, indicator.length());
    return found == null ? byEnding(indicator) : found.value();
  }

  /** A noun that no list has but whose last character tells that it names a measure: 复诊率. */
  private String byEnding(String indicator) {
    int length = indicator.length();
    if (length < LONGEST_ENDING) {
      return "";
    }
    int own = endings.getOrDefault(indicator.substring(length - 1), 0);
    return indicator.substring(length - own);
  }

  /** The head with the words before it that belong to any measure: 平均批发价格. */
  String measure(String indicator) {
    String rest = indicator;
    String measure = "";
    for (String head = head(rest); !head.isEmpty(); head = head(rest)) {
      rest = rest.substring(0, rest.length() - head.length());
      measure = head + measure;
      for (String qualifier : Terms.QUALIFIER.words()) {
        if (rest.length() > qualifier.length() && rest.endsWith(qualifier)) {
          measure = qualifier + measure;
          rest = rest.substring(0, rest.length() - qualifier.length());
          break;
        }
      }
    }
    return measure;
  }

  /** What stands before the head. */
  String modifiers(String indicator) {
    String rest = indicator.substring(0, indicator.length() - head(indicator).length());
    if (rest.endsWith("总")) {
      return rest.substring(0, rest.length() - 1);
    }
    for (String qualifier : Terms.QUALIFIER.words()) {
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
        && (isQualifier(indicator.substring(0, indicator.length() - head.length()))
            || indicator.endsWith("占比") && measure(indicator).equals(indicator));
  }

  /** Whether both have the same head. */
  boolean endAlike(String one, String other) {
    String head = head(one);
    return !head.isEmpty() && head.equals(head(other));
  }

  /** Whether it ends in what is counted itself: 用户. */
  boolean isThing(String indicator) {
    return things.contains(head(indicator));
  }

  /** Whether it is a noun of the list with at most a qualifier before it. */
  boolean isMeasureAlone(String indicator) {
    String head = head(indicator);
    return !head.isEmpty()
        && isQualifier(indicator.substring(0, indicator.length() - head.length()));
  }

  private static boolean isQualifier(String words) {
    return words.isEmpty() || Terms.QUALIFIER.contains(words);
  }
}
