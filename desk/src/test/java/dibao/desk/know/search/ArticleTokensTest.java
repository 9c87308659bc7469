package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArticleTokensTest {

  private static final int SENSE = ArticleTokens.BY_SENSE;

  private final ArticleTokens tokens = new ArticleTokens();

  @Test
  void wordsBySense_andThoseInsideThem_weighMost() {
    add("农村网络零售额", 1);
    assertThat(words())
        .containsOnlyKeys("农村", "网络零售额", "网络零售", "网络", "零售额", "零售")
        .allSatisfy((word, weight) -> assertThat(weight).as(word).isEqualTo(SENSE));
  }

  @Test
  void wordAcrossABoundary_isKnown_butWeighsLess() {
    add("提高和平均水平", 1);
    assertThat(words()).containsEntry("和平", 1).containsEntry("平均", SENSE);
  }

  @Test
  void pairsThatAreNoWords_andSingleCharacters_areKeptApart() {
    add("网络零售", 1);
    assertThat(pairs()).containsOnlyKeys("络零", "网", "络", "零", "售");
  }

  @Test
  void repeatedTokens_areOneThatWeighsMore() {
    add("茶叶、茶叶", 1);
    tokens.add("茶叶".toCharArray(), 0, 2, 4);
    assertThat(words()).containsOnly(Map.entry("茶叶", SENSE * 6));
  }

  @Test
  void characterThatIsAWordByItself_weighsMore() {
    add("税与费", 1);
    assertThat(pairs()).containsEntry("税", SENSE);
    tokens.clear();
    add("税收", 1);
    assertThat(pairs()).containsEntry("税", 1).containsEntry("收", 1);
  }

  @Test
  void lettersAndNumbersThatTouch_areWordsTogetherAndApart() {
    add("iPhone16 5G", 1);
    assertThat(words()).containsOnlyKeys("iphone", "16", "iphone16", "5", "g", "5g");
  }

  @Test
  void numberOrLetterWithTheCharacterAfterIt_isAPair() {
    add("A股5月1,280亿", 1);
    assertThat(pairs()).containsKeys("a股", "5月", "1280亿").doesNotContainKey("股5");
    assertThat(words()).containsKeys("a", "5", "1280");
  }

  @Test
  void grouping_widthAndCase_makeNoDifference() {
    add("１，２８０ RCEP Nestlé", 1);
    assertThat(words()).containsOnlyKeys("1280", "rcep", "nestle");
  }

  @Test
  void traditional_givesTheTokensOfSimplified() {
    add("電子商務發展", 1);
    Map<String, Integer> traditional = words();
    tokens.clear();
    add("电子商务发展", 1);
    assertThat(words()).isEqualTo(traditional);
  }

  @Test
  void rareCharacters_areWhole() {
    add("𠮷野家", 1);
    assertThat(pairs()).containsOnlyKeys("𠮷野", "野家", "𠮷", "野", "家");
  }

  @Test
  void onlyTheStretchAskedFor_isRead() {
    char[] text = "茶叶咖啡".toCharArray();
    tokens.add(text, 2, 4, 1);
    assertThat(words()).containsOnlyKeys("咖啡");
    assertThat(pairs()).doesNotContainKey("叶咖");
  }

  @Test
  void veryLongRun_losesNoPair_atTheSeamsOfItsStretches() {
    add("跨境电商".repeat(5_000), 1);
    assertThat(words()).containsKey("跨境电商");
    assertThat(pairs().get("商跨")).isEqualTo(4_999);
  }

  @Test
  void veryLongWord_isCut() {
    add("a".repeat(50_000), 1);
    assertThat(words()).containsOnlyKeys("a".repeat(TokenCounts.LONGEST));
  }

  @Test
  void manyTokens_areAllCounted() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append('w').append(i).append(' ');
    }
    add(text.toString(), 1);
    assertThat(tokens.words().count()).isEqualTo(40_001);
    assertThat(words()).containsEntry("w19999", SENSE).containsEntry("w", SENSE * 20_000);
  }

  @Test
  void anyPieceOfAnyNonsense_isInItsTokens() {
    Random random = new Random(7);
    String alphabet = "网络零售额增长税和平均A5,.，\n 𠮷\uD800z１é〇ｶ가";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      tokens.clear();
      add(text.toString(), 1);
      Map<String, Integer> words = words();
      Map<String, Integer> pairs = pairs();
      for (int at = 0; at + 1 < text.length(); at++) {
        String pair = Folding.fold(text.substring(at, at + 2));
        if (pair.chars().allMatch(Character::isIdeographic)) {
          assertThat(Segmenter.knows(pair) ? words : pairs).as(text.toString()).containsKey(pair);
        }
      }
    }
  }

  private void add(String text, int weight) {
    char[] folded = Folding.fold(text).toCharArray();
    tokens.add(folded, 0, folded.length, weight);
  }

  private Map<String, Integer> words() {
    return counted(tokens.words());
  }

  private Map<String, Integer> pairs() {
    return counted(tokens.pairs());
  }

  private static Map<String, Integer> counted(TokenCounts counts) {
    Map<String, Integer> counted = new TreeMap<>();
    for (int i = 0; i < counts.count(); i++) {
      String token = new String(counts.characters(), counts.start(i), counts.length(i));
      assertThat(counted.put(token, counts.weight(i))).as(token).isNull();
    }
    return counted;
  }
}
