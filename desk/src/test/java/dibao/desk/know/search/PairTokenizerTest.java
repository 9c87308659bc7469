package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTokenizerTest {

  @Test
  void pairs_haveTheirPlaces() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "网络零售，增长"))
        .containsExactly("网络@0[0-2]", "络零@1[1-3]", "零售@2[2-4]", "增长@4[5-7]");
  }

  @Test
  void pairs_ofOneCharacter_areTheCharacter() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "税、费")).containsExactly("税@0[0-1]", "费@1[2-3]");
  }

  @Test
  void pairs_besideNumbersAndLetters_giveTheTouchingCharacterToo() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "约5月份A股"))
        .containsExactly(
            "约@0[0-1]", "5@1[1-2]", "月@2[2-3]", "月份@2[2-4]", "份@3[3-4]", "a@4[4-5]", "股@5[5-6]");
  }

  @Test
  void pairs_acrossALine_areFarApart() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "网络\n零售")).containsExactly("网络@0[0-2]", "零售@11[3-5]");
  }

  @Test
  void pairs_ofRareCharacters_areWhole() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "𠮷野家")).containsExactly("𠮷野@0[0-3]", "野家@1[2-4]");
  }

  @Test
  void numbers_withAndWithoutGrouping_areOne() throws IOException {
    assertThat(Tokens.of(new PairTokenizer(), "1,280.5亿")).contains("1280.5@0[0-7]");
  }

  @Test
  void emptyText_hasNoTokens() throws IOException {
    for (String text : List.of("", "\n", "，。——", "  ")) {
      assertThat(Tokens.of(new PairTokenizer(), text)).isEmpty();
    }
  }

  @Test
  void anyNonsense_givesTokensInsideTheText() throws IOException {
    Random random = new Random(7);
    String alphabet = "网络零售额增长税A股5,.，\n 𠮷\uD842\uDFB7\uD800z１Ａé〇㈱ｶ가";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String token : Tokens.of(new PairTokenizer(), text.toString())) {
        String[] place = token.substring(token.lastIndexOf('[') + 1, token.length() - 1).split("-");
        assertThat(Integer.parseInt(place[0])).isLessThan(Integer.parseInt(place[1]));
        assertThat(Integer.parseInt(place[1])).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
