package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "电商5G时代, 电|商|5G|时|代",
        "增长33.5%和, 增|长|33.5%|和",
        "气温-5℃时, 气|温|-5℃|时",
        "深度——推动, 深|度|——|推|动",
        "形成……让, 形|成|……|让",
        "形成…让, 形|成|…|让",
        "列夫·托, 列|夫|·|托",
        "isn’t it, isn’t| |it",
        "“电商”, “|电|商|”",
        "他说 “smart city” 好, 他|说| |“|smart| |city|”| |好",
        "the “MWC” show, the| |“MWC”| |show",
        "㎡与100㎡, ㎡|与|100㎡",
        "2023—2025, 2023|—|2025",
        "A～B, A|～|B",
        "Ω与Ж, Ω|与|Ж",
        "①②, ①|②",
        "１２３, １|２|３",
      })
  void boxes(String text, String boxed) {
    assertThat(Typed.boxed(text)).isEqualTo(boxed);
  }

  @Test
  void blanks_becomeOneSpaceAndNoneAtTheEnds() {
    assertThat(Typed.boxed("  电 \t\n 商 ")).isEqualTo("电| |商");
  }

  @Test
  void invisibleCharacters_leaveNoBox() {
    assertThat(Typed.boxed("电\u200B商\uFEFF\u0007务\u202E\uFE0F")).isEqualTo("电|商|务");
  }

  @Test
  void unpairedSurrogate_leavesNoBox() {
    assertThat(Typed.boxed("电\uD83D商")).isEqualTo("电|商");
  }

  @Test
  void address_isSplitAfterItsSlashes() {
    assertThat(Typed.boxed("https://www.example.com/a-b/c.html?q=1"))
        .startsWith("https://www.|ex|")
        .contains("le.|com/|a-b/|")
        .endsWith("ml?|q=1");
  }

  @Test
  void fraction_isNotSplit() {
    assertThat(Typed.boxed("24/7与km/h")).isEqualTo("24/7|与|km/h");
  }

  @Test
  void words_endWithTheirStretch() {
    List<Box> boxes =
        Typed.boxes(List.of(new Stretch("5", Typed.SONG), new Stretch("G网", Typed.HEI)));
    assertThat(boxes.stream().map(Typed::word)).containsExactly("5", "G", "网");
    assertThat(boxes.get(1).stretch().manner()).isEqualTo(Typed.HEI);
  }

  @Test
  void joinedDash_isDrawnByTheWideGlyphAndCopiedAsItself() {
    Box dash = Typed.boxes("——").getFirst();
    Face face = Typeface.SONG.face();
    assertThat(dash.kind()).isEqualTo(Kind.DASH);
    assertThat(dash.glyphs().getFirst().id()).isEqualTo(face.glyph(0xF100));
    assertThat(dash.glyphs().getFirst().codePoint()).isEqualTo('—');
    assertThat(face.advance(face.glyph(0xF100))).isEqualTo(1000);
  }

  @Test
  void minusSign_isAsWideAsADash() {
    Box minus = Typed.boxes("−0.4%").getFirst();
    assertThat(Typed.word(minus)).isEqualTo("−0.4%");
    assertThat(minus.width()).isLessThan(31);
  }

  @Test
  void openingMark_standsAtTheRightOfItsEm() {
    Box quote = Typed.boxes(List.of(new Stretch("“电", Typed.KAI))).getFirst();
    assertThat(quote.width()).isEqualTo(10);
    assertThat(quote.offsets()[0]).isEqualTo(6.5);
  }

  @Test
  void noteMark_isOneOfItsOwnKind() {
    List<Box> boxes =
        Typed.boxes(
            List.of(new Stretch("数据", Typed.SONG), new Stretch("①", Typed.SONG.raised(), 1)));
    assertThat(boxes.getLast().kind()).isEqualTo(Kind.NOTE);
    assertThat(boxes.getLast().width()).isLessThan(7);
  }
}
