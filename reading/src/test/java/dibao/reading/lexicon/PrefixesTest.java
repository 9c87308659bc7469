package dibao.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PrefixesTest {

  private static final String LETTERS = "万亿元吨个百分点\0\uFFFF";

  @Test
  void longest_takesTheLongestWordOfThoseThatBeginHere() {
    var units = Prefixes.forwards(Map.of("元", 1, "元人民币", 2, "个百分点", 3));
    assertThat(units.longest("5元人民币", 1)).isEqualTo(new Prefixes.Found<>(4, 2));
    assertThat(units.longest("5元人民", 1)).isEqualTo(new Prefixes.Found<>(1, 1));
    assertThat(units.longest("5个百分", 1)).isNull();
    assertThat(units.longest("5元", 2)).isNull();
    assertThat(units.mayBegin('元')).isTrue();
    assertThat(units.mayBegin('人')).isFalse();
  }

  @Test
  void backwards_readsTheWordThatEndsHere() {
    var hedges = Prefixes.backwards(Map.of("近", 1, "接近", 2));
    assertThat(hedges.longest("已接近5", 3)).isEqualTo(new Prefixes.Found<>(2, 2));
    assertThat(hedges.longest("近5", 1)).isEqualTo(new Prefixes.Found<>(1, 1));
    assertThat(hedges.longest("近5", 0)).isNull();
  }

  @Test
  void longest_isThatOfASearchWordByWord() {
    var random = new Random(1);
    Map<String, Integer> words = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      words.put(letters(random, 1 + random.nextInt(5)), i);
    }
    var forwards = Prefixes.forwards(words);
    var backwards = Prefixes.backwards(words);
    for (int i = 0; i < 5_000; i++) {
      String text = letters(random, 8);
      int at = random.nextInt(9);
      assertThat(forwards.longest(text, at))
          .as("%s from %d", text, at)
          .isEqualTo(best(words, text, at, true));
      assertThat(backwards.longest(text, at))
          .as("%s up to %d", text, at)
          .isEqualTo(best(words, text, at, false));
    }
  }

  private static Prefixes.Found<Integer> best(
      Map<String, Integer> words, String text, int at, boolean forwards) {
    Prefixes.Found<Integer> best = null;
    for (var word : words.entrySet()) {
      String letters = word.getKey();
      boolean stands =
          forwards ? text.startsWith(letters, at) : text.substring(0, at).endsWith(letters);
      if (stands && (best == null || best.length() < letters.length())) {
        best = new Prefixes.Found<>(letters.length(), word.getValue());
      }
    }
    return best;
  }

  private static String letters(Random random, int length) {
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
