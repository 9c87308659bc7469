package dibao.desk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WantedWordsTest {

  @Test
  void words_loseTheirSpaces_andKeepThePlaceOfTheNumber() {
    WantedWords words = WantedWords.of("产量 ", "48.6 万吨", "，增长");
    assertThat(words.quote()).isEqualTo("产量48.6万吨,增长");
    assertThat(words.quote().substring(words.valueStart(), words.valueEnd())).isEqualTo("48.6万吨");
  }

  @Test
  void linesThatTheWordsRunOver_areMarked_withTheirNeighbours() {
    List<String> lines = List.of("早先的话。", "一季度产量 48.", "6 万吨，增长", "", "6.4%。", "后话。", "再后。");
    assertThat(WantedWords.of("产量 ", "48.6 万吨", "，增长 6.4%").among(lines, 11))
        .containsExactly(
            new OriginalWords.MarkedLine(11, "早先的话。", false),
            new OriginalWords.MarkedLine(12, "一季度产量 48.", true),
            new OriginalWords.MarkedLine(13, "6 万吨，增长", true),
            new OriginalWords.MarkedLine(15, "6.4%。", true),
            new OriginalWords.MarkedLine(16, "后话。", false));
  }

  @Test
  void wordsOnTheFirstAndLastLine_areMarked() {
    assertThat(WantedWords.of("", "甲", "").among(List.of("甲"), 1))
        .containsExactly(new OriginalWords.MarkedLine(1, "甲", true));
  }

  @Test
  void wordsThatAreNotThere_giveNothing() {
    assertThat(WantedWords.of("", "乙", "").among(List.of("甲"), 1)).isEmpty();
    assertThat(WantedWords.of("", "", "").among(List.of("甲"), 1)).isEmpty();
    assertThat(WantedWords.of("", "乙", "").among(List.of(), 1)).isEmpty();
  }
}
