package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void traditional_becomesSimplified() {
    assertThat(Folding.fold("跨境電子商務發展報告")).isEqualTo("跨境电子商务发展报告");
  }

  @Test
  void traditionalThatSimplifiedTextUsesToo_stays() {
    assertThat(Folding.fold("乾隆、著名、瞭望")).isEqualTo("乾隆、著名、瞭望");
  }

  @Test
  void fullWidth_becomesHalf() {
    assertThat(Folding.fold("ＡＢＣ１２３％，　（甲）")).isEqualTo("abc123%, (甲)");
  }

  @Test
  void capitalsAndAccents_becomeSmallBareLetters() {
    assertThat(Folding.fold("Nestlé ÀPEC İstanbul")).isEqualTo("nestle apec istanbul");
  }

  @Test
  void everyCharacter_keepsItsPlace() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      all.append(c);
    }
    assertThat(Folding.fold(all.toString())).hasSameSizeAs(all);
  }

  @Test
  void folding_isDoneOnce() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char folded = Folding.fold(c);
      assertThat(Folding.fold(folded)).as("%c (%x)", c, (int) c).isEqualTo(folded);
    }
  }
}
