package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Run.Emphasis;
import dibao.issue.Run.Link;
import dibao.issue.Run.Note;
import dibao.issue.Run.Plain;
import dibao.issue.Run.Strong;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineReaderTest {

  @Test
  void strong_closesAfterAnyMark() {
    assertThat(read("**一是快。**二")).containsExactly(new Strong("一是快。"), new Plain("二"));
    assertThat(read("前**“引语”**后"))
        .containsExactly(new Plain("前"), new Strong("“引语”"), new Plain("后"));
  }

  @Test
  void emphasis_isOneStar() {
    assertThat(read("必须*执行*的"))
        .containsExactly(new Plain("必须"), new Emphasis("执行"), new Plain("的"));
  }

  @Test
  void strongBesideEmphasis_areTold() {
    assertThat(read("**甲***乙*")).containsExactly(new Strong("甲"), new Emphasis("乙"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "**", "2*3", "a ** b", "[", "[]", "[x]", "[x](y", "[^]", "(a)", "]("})
  void markThatNothingCloses_meansItself(String text) {
    assertThat(read(text)).containsExactly(new Plain(text));
  }

  @Test
  void emptyMarks_meanThemselves() {
    assertThat(Run.text(read("甲****乙"))).isEqualTo("甲****乙");
    assertThat(Run.text(read("甲[](丙)乙"))).isEqualTo("甲[](丙)乙");
  }

  @Test
  void backslash_makesAMarkItself_andIsItselfElsewhere() {
    assertThat(read("\\*甲\\* \\[乙\\]")).containsExactly(new Plain("*甲* [乙]"));
    assertThat(read("C:\\盘\\")).containsExactly(new Plain("C:\\盘\\"));
    assertThat(read("**甲\\*\\*乙**")).containsExactly(new Strong("甲**乙"));
  }

  @Test
  void link_takesBalancedParentheses() {
    assertThat(read("[公报](https://example.org/a_(b)?c=1)后"))
        .containsExactly(new Link("公报", "https://example.org/a_(b)?c=1"), new Plain("后"));
  }

  @Test
  void link_mayHoldEscapedBrackets() {
    assertThat(read("[a\\]b](c\\)d)")).containsExactly(new Link("a]b", "c)d"));
  }

  @Test
  void note_isItsLabel() {
    assertThat(read("甲[^注一]乙")).containsExactly(new Plain("甲"), new Note("注一"), new Plain("乙"));
    assertThat(Run.text(read("甲[^1]乙"))).isEqualTo("甲乙");
  }

  @Test
  void charactersBeyondTheBasicPlane_stayWhole() {
    assertThat(read("𠮷**𠮷**")).containsExactly(new Plain("𠮷"), new Strong("𠮷"));
  }

  @Test
  void plain_isTheWordsAlone() {
    assertThat(InlineReader.plain("**甲**[乙](丙)\\#")).isEqualTo("甲乙#");
  }

  @Test
  void openingMarksOnly_takeLinearTime() {
    String marks = "[*".repeat(200_000);
    assertThat(Run.text(read(marks))).hasSize(400_000 - 2 * starPairs(read(marks)));
  }

  private static int starPairs(List<Run> runs) {
    return (int) runs.stream().filter(run -> !(run instanceof Plain)).count();
  }

  private static List<Run> read(String text) {
    return InlineReader.read(text);
  }
}
