package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void knowsJustTheWords_thatHanlpAndOurListKnow() throws IOException {
    Vocabulary vocabulary = Vocabulary.all();
    int known = 0;
    try (var stream = HanLP.class.getResourceAsStream("/data/dictionary/synonym/CoreSynonym.txt")) {
      for (String line :
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList()) {
        for (String word : line.substring(line.indexOf(' ') + 1).split(" ")) {
          boolean theirs = theirs(word);
          known += theirs ? 1 : 0;
          if (theirs) {
            assertThat(vocabulary.contains(word)).as(word).isTrue();
          }
        }
      }
    }
    assertThat(known).isGreaterThan(20_000);
    for (char c = '\u4E00'; c < '\u9FA6'; c++) {
      assertThat(vocabulary.contains(String.valueOf(c)))
          .as(String.valueOf(c))
          .isEqualTo(theirs(String.valueOf(c)));
    }
  }

  @Test
  void beginningsAndNonsense_areNoWords() {
    for (String text : new String[] {"", "社会消费品零", "电子商务电子", "龘靐", "统计局发"}) {
      assertThat(Vocabulary.all().contains(text)).as(text).isFalse();
    }
  }

  @Test
  void frequentWords_areCheaper() {
    assertThat(cost("发展")).isLessThan(cost("发报"));
  }

  private static boolean theirs(String word) {
    return CoreDictionary.contains(word) || CustomDictionary.DEFAULT.dat.get(word) != null;
  }

  private static float cost(String word) {
    int state = Vocabulary.START;
    for (char character : word.toCharArray()) {
      state = Vocabulary.all().step(state, character);
    }
    return Vocabulary.all().cost(state);
  }
}
